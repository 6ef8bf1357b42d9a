import { parse } from 'jsonc-parser';
import type { SolutionFunction } from '../../solution/function.ts';
import type { Solution } from '../../solution/solution.ts';

/** `Assembly::Namespace.Type::Method`, as Lambda names a handler of a class library. */
const HANDLER = /^[^:]+::[^:]+::[^:]+$/;

/** The handlers of a class library: what the template and aws-lambda-tools-defaults.json name. */
export function handlersOf({ resources, folder }: SolutionFunction, solution: Solution): string[] {
  const ofTemplate = resources.map(({ properties: { Handler } }) => Handler);
  const defaults = solution.read(`${folder}/aws-lambda-tools-defaults.json`);
  const ofDefaults = (parse(defaults ?? '{}') as Record<string, unknown> | undefined)?.['function-handler'];
  const handlers = [...ofTemplate, ofDefaults].filter((each) => typeof each === 'string');
  return [...new Set(handlers)].filter((each) => HANDLER.test(each));
}
