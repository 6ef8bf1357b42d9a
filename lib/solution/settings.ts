import type { FunctionSettings } from '../runtime-api/environment.ts';
import type { ChosenHandler } from './choose-function.ts';
import { shownName } from './choose-function.ts';
import type { Solution } from './solution.ts';

/** The configuration of a function: what its template says, as far as that can be determined without AWS. */
export interface ConfiguredFunction extends FunctionSettings {
  readonly environment: Readonly<Record<string, string>>;
  /** Names of its variables whose values are known only after a deployment. */
  readonly unknownVariables: readonly string[];
}

/** The defaults of Lambda. */
const defaults = { memory: 128, timeout: 3 };

/**
 * The configuration that a function of the solution would have in Lambda, for one of its handlers.
 *
 * @param region of the ARNs and of AWS_REGION
 * @throws LambdaAotError (exit code 2) if the template can't be read
 */
export function functionSettings(
  solution: Solution,
  { fn, handler }: ChosenHandler,
  region: string,
): ConfiguredFunction {
  const resource = handler?.resource ?? fn.resources[0];
  const templateFile = resource?.templateFile ?? fn.templateFile;
  const template = templateFile === undefined ? undefined : solution.requireTemplate(templateFile);
  const resolve = template?.valuesIn(region) ?? (() => undefined);
  const { FunctionName, MemorySize, Timeout, Environment } = resource?.properties ?? {};
  const variables = Object.entries((Environment as { Variables?: object } | undefined)?.Variables ?? {}).map(
    ([key, value]) => [key, resolve(value)] as const,
  );
  // The generated Main of Lambda Annotations does nothing without it.
  const selector = handler?.annotations === undefined ? [] : [['ANNOTATIONS_HANDLER', handler.annotations]];
  return {
    name: resolve(FunctionName) ?? shownName({ fn, handler }),
    handler: handler?.handler,
    memory: Number(resolve(MemorySize) ?? defaults.memory),
    timeout: Number(resolve(Timeout) ?? defaults.timeout),
    region,
    environment: Object.fromEntries(
      [...variables, ...selector].flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
    unknownVariables: variables.filter(([, value]) => value === undefined).map(([key]) => key),
  };
}
