import { posix } from 'node:path';
import type { TemplateFunction } from '../edit/sam-template/functions.ts';
import { readFunctions } from '../edit/sam-template/functions.ts';
import { readTemplate } from '../edit/sam-template/template.ts';
import type { FunctionSettings } from '../runtime-api/environment.ts';
import type { ExistingSolution } from './existing.ts';
import type { FunctionFolder } from './function-list.ts';
import { refusedAsUsage } from '../plan/refused-as-usage.ts';
import { resolver } from '../sam/values.ts';

/** How a function is configured: what its template says, as far as it can be told without AWS. */
export interface ConfiguredFunction extends FunctionSettings {
  readonly environment: Readonly<Record<string, string>>;
  /** Names of its variables whose values are known only after a deployment. */
  readonly unknownVariables: readonly string[];
}

/** Lambda's own defaults, where the template says nothing. */
const defaults = { memory: 128, timeout: 3 };

/**
 * The configuration that a function of the solution would have in Lambda.
 *
 * @param region of the ARNs and of AWS_REGION
 * @throws LambdaAotError (exit code 2) where the template can't be read
 */
export function functionSettings(
  solution: ExistingSolution,
  fn: FunctionFolder,
  region: string,
): ConfiguredFunction {
  const { templateFile } = solution;
  const text = solution.read(templateFile) ?? '';
  const template = refusedAsUsage(templateFile, () => readTemplate(text));
  const found = readFunctions(text).find((each) => isOf(each, fn));
  const resolve = resolver(template, region);
  const { FunctionName, MemorySize, Timeout, Environment } = found?.properties ?? {};
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

/** The code of a function in the template is the folder of its project, or of what was built from it. */
function isOf({ logicalId, properties }: TemplateFunction, { name, folder }: FunctionFolder): boolean {
  const { CodeUri } = properties;
  if (typeof CodeUri !== 'string') return logicalId === name;
  const code = posix.normalize(CodeUri.replaceAll('\\', '/')).replace(/\/$/, '');
  return code === folder || posix.basename(code) === name || posix.basename(code, '.zip') === name;
}
