import type { FunctionReview } from '../../serializable/function-reviews.ts';

/** Who has checked the functions: a line for those of the compiler, and one for each function that it could not check. */
export function checkedBy(reviews: readonly FunctionReview[]): string[] {
  const compiled = reviews.filter((each) => each.checkedBy === 'compiler');
  const unchecked = reviews.filter((each) => each.unchecked !== undefined);
  const fast = reviews.length - compiled.length - unchecked.length;
  const uses = compiled.reduce((sum, each) => sum + each.uses, 0);
  return [
    ...(compiled.length > 0
      ? [`Checked by the compiler: ${counted(compiled.length, 'function')}, ${counted(uses, 'use')}.`]
      : []),
    ...unchecked.map(({ unchecked: why }) => `Not checked by the compiler: ${why}.`),
    ...(fast > 0 ? [`Only scanned (--fast): ${counted(fast, 'function')}. The compiler sees more.`] : []),
  ];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
