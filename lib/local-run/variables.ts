import type { Verdict } from '../inputs/define.ts';

/** Credentials and configuration of the AWS SDK, which Lambda gives a function in its own way. */
const OF_THE_SDK =
  /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|PROFILE|CONFIG_FILE|SHARED_CREDENTIALS_FILE|CA_BUNDLE|ENDPOINT_URL(_\w+)?)$/;

/** Where the SDK's files are; Windows starts no program without the others. */
const OF_THE_SYSTEM = /^(HOME|USERPROFILE|SystemRoot|windir|TEMP|TMP)$/i;

/** What a function has of the person's own environment: so much that it can call AWS as the person does. */
export function passedOn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && (OF_THE_SDK.test(name) || OF_THE_SYSTEM.test(name)) ? [[name, value]] : [],
    ),
  );
}

/** Of an element of `--env`. */
export const checkVariable = (given: string): Verdict =>
  /^[A-Za-z_][A-Za-z0-9_]*=/.test(given) || `--env "${given}" is no variable. Write NAME=value.`;

/** @param given `NAME=value` each */
export const variablesOf = (given: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    given.map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]),
  );

/** Of the ARNs and AWS_REGION: the solution's own, the person's, or the first that AWS had. */
export function regionOf(own: string, env: NodeJS.ProcessEnv): string {
  return [own, env.AWS_REGION, env.AWS_DEFAULT_REGION].find((each) => each) ?? 'us-east-1';
}
