import type { FunctionSettings } from '../runtime-api/environment.ts';
import type { SolutionFunction } from './function.ts';
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
 * The configuration that a function of the solution would have in Lambda.
 *
 * @param region of the ARNs and of AWS_REGION
 * @throws LambdaAotError (exit code 2) if the template can't be read
 */
export function functionSettings(
  solution: Solution,
  fn: SolutionFunction,
  region: string,
): ConfiguredFunction {
  const { templateFile } = fn;
  const template = templateFile === undefined ? undefined : solution.requireTemplate(templateFile);
  const resolve = template?.valuesIn(region) ?? (() => undefined);
  const { FunctionName, MemorySize, Timeout, Environment } = fn.resources[0]?.properties ?? {};
  const variables = Object.entries((Environment as { Variables?: object } | undefined)?.Variables ?? {}).map(
    ([key, value]) => [key, resolve(value)] as const,
  );
  return {
    name: resolve(FunctionName) ?? fn.name,
    memory: Number(resolve(MemorySize) ?? defaults.memory),
    timeout: Number(resolve(Timeout) ?? defaults.timeout),
    region,
    environment: Object.fromEntries(
      variables.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
    unknownVariables: variables.filter(([, value]) => value === undefined).map(([key]) => key),
  };
}
