import type { Verdict } from '../inputs/define.ts';

/** Credentials and configuration of the AWS SDK, which Lambda provides in another way. */
const OF_THE_SDK =
  /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|PROFILE|CONFIG_FILE|SHARED_CREDENTIALS_FILE|CA_BUNDLE|ENDPOINT_URL(_\w+)?)$/;

/** Locations of the files of the SDK, and variables without which Windows does not start a program. */
const OF_THE_SYSTEM = /^(HOME|USERPROFILE|SystemRoot|windir|TEMP|TMP)$/i;

/** The variables that a function gets from this process, so that it calls AWS with the same credentials. */
export function passedOn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && (OF_THE_SDK.test(name) || OF_THE_SYSTEM.test(name)) ? [[name, value]] : [],
    ),
  );
}

/** Checks one value of `--env`. */
export const checkVariable = (given: string): Verdict =>
  /^[A-Za-z_][A-Za-z0-9_]*=/.test(given) || `--env "${given}" is not a variable. Use NAME=value.`;

/** @param given `NAME=value` each */
export const variablesOf = (given: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    given.map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]),
  );

/** The Region for ARNs and AWS_REGION: of the solution, of this process, or us-east-1. */
export function regionOf(own: string, env: NodeJS.ProcessEnv): string {
  return [own, env.AWS_REGION, env.AWS_DEFAULT_REGION].find((each) => each) ?? 'us-east-1';
}
