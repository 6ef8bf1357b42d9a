import { isFileBased } from '../edit/paths.ts';
import type { SolutionFunction } from './function.ts';

/**
 * The function that a new one is written like, in a solution that was not made here: the nearest to where the person
 * is, rather one with a resource in a template, rather an executable.
 *
 * @param startFolder the folder in which the person is, relative to the root
 * @returns undefined if there is no function
 */
export function siblingIn(
  functions: readonly SolutionFunction[],
  startFolder: string,
): SolutionFunction | undefined {
  const merits = (fn: SolutionFunction): number[] => [
    commonSegments(fn.folder, startFolder),
    Number(!isFileBased(fn.project)),
    Number(fn.resources.length > 0),
    Number(fn.isExecutable),
  ];
  const ranked = functions.map((fn) => ({ fn, merits: merits(fn) }));
  const [best] = ranked.sort((left, right) => compared(right.merits, left.merits));
  return best?.fn;
}

function commonSegments(left: string, right: string): number {
  const [first, second] = [left.split('/'), right.split('/')];
  const differs = first.findIndex((segment, at) => segment !== second[at]);
  return differs < 0 ? first.length : differs;
}

const compared = (left: readonly number[], right: readonly number[]): number =>
  left.map((each, at) => each - (right[at] ?? 0)).find((each) => each !== 0) ?? 0;
