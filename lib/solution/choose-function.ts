import { posix } from 'node:path';
import { usageError } from '../errors.ts';
import { alternatives, didYouMean } from '../inputs/suggest.ts';
import type { SolutionFunction } from './function.ts';
import type { FunctionHandler } from './handlers.ts';
import { noFunction } from './no-function.ts';
import type { Solution } from './solution.ts';

/** A function, and the entry point of its project that is meant; undefined if the solution does not name it. */
export interface ChosenHandler {
  readonly fn: SolutionFunction;
  readonly handler: FunctionHandler | undefined;
}

/**
 * The function of a name, or the only one, or the one in whose folder the person is.
 *
 * @param name as `functionNamed`; '' for the only one
 * @param flag that takes the name; '' if it is a word of its own
 * @throws LambdaAotError (exit code 2) if there is no such function, or more than one
 */
export function oneFunction(solution: Solution, name: string, flag = ''): SolutionFunction {
  const found = name === '' ? onlyFunction(solution) : functionNamed(solution, name);
  if (found !== undefined) return found;
  const names = solution.functions.map((each) => each.name);
  if (names.length === 0) throw noFunction(solution);
  throw usageError([
    name === ''
      ? `The solution has more than one function. Name one${flag && ` with ${flag}`}: ${alternatives(names)}.`
      : `There is no function "${name}".${didYouMean(name, names) || ` Functions: ${alternatives(names)}.`}`,
  ]);
}

/**
 * The function of a name, in the first of these ways that fits: its project, the path of the project or its folder,
 * its logical ID or FunctionName in the template, its assembly.
 *
 * @returns undefined if there is none
 * @throws LambdaAotError (exit code 2) if several have the name
 */
export function functionNamed(solution: Solution, name: string): SolutionFunction | undefined {
  const path = posix.normalize(name.replaceAll('\\', '/')).replace(/\/$/, '');
  const ways: ((fn: SolutionFunction) => boolean)[] = [
    (fn) => fn.name === name,
    (fn) => fn.projectName === name,
    (fn) => fn.project === path || fn.folder === path,
    (fn) => fn.resources.some((each) => each.logicalId === name || each.properties.FunctionName === name),
    (fn) => fn.assemblyName === name,
  ];
  for (const isNamed of ways) {
    const [found, another, ...others] = solution.functions.filter(isNamed);
    if (found !== undefined && another !== undefined)
      throw usageError([
        `"${name}" is ambiguous. Name one: ${alternatives([found, another, ...others].map((each) => each.name))}.`,
      ]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The function and handler of a name: `Shop`, `Shop.Create`, or `Create` if only one project has it.
 *
 * @throws LambdaAotError (exit code 2) if there is no such function, or several entry points
 */
export function oneHandler(solution: Solution, name: string, flag = ''): ChosenHandler {
  const found = name === '' ? undefined : handlerNamed(solution, name);
  if (found !== undefined) return found;
  const called = handlersIn(solution).filter(({ handler }) => name !== '' && handler.name === name);
  const [only, another] = called;
  if (another !== undefined)
    throw usageError([`"${name}" is ambiguous. Name one: ${alternatives(called.map(nameOfHandler))}.`]);
  return only ?? onlyHandler(oneFunction(solution, name, flag));
}

/** The function and handler of a whole name: `Shop`, `Shop.Create`, a logical ID; undefined if nothing has it. */
export function handlerNamed(solution: Solution, name: string): ChosenHandler | undefined {
  const fn = functionNamed(solution, name);
  if (fn === undefined) return handlersIn(solution).find((each) => nameOfHandler(each) === name);
  const handler = fn.handlers.find(({ resource }) => resource?.logicalId === name);
  return handler === undefined ? onlyHandler(fn) : { fn, handler };
}

function onlyHandler(fn: SolutionFunction): ChosenHandler {
  const { handlers } = fn;
  if (handlers.length < 2) return { fn, handler: handlers[0] };
  const names = handlers.map((handler) => nameOfHandler({ fn, handler }));
  throw usageError([`${fn.name} has more than one handler. Name one: ${alternatives(names)}.`]);
}

/** All functions, or the one of a name; throws as `oneFunction`, and if there is none at all. */
export function chosenFunctions(solution: Solution, name: string): readonly SolutionFunction[] {
  if (name !== '') return [oneFunction(solution, name)];
  if (solution.functions.length === 0) throw noFunction(solution);
  return solution.functions;
}

function onlyFunction({ functions, startFolder }: Solution): SolutionFunction | undefined {
  const [only, another] = functions;
  if (another === undefined) return only;
  const around = functions.filter(
    ({ folder }) => folder !== '.' && (startFolder === folder || startFolder.startsWith(`${folder}/`)),
  );
  return around.length === 1 ? around[0] : undefined;
}

const handlersIn = ({ functions }: Solution) =>
  functions.flatMap((fn) => fn.handlers.map((handler) => ({ fn, handler })));

/** As a person sees it: with its handler only if the function has several. */
export const shownName = (chosen: ChosenHandler): string =>
  chosen.fn.handlers.length > 1 ? nameOfHandler(chosen) : chosen.fn.name;

/** `Shop.Create`; `Shop` if its handler has no name of its own. */
export const nameOfHandler = ({ fn, handler }: ChosenHandler): string =>
  handler === undefined || handler.name === '' ? fn.name : `${fn.name}.${handler.name}`;
