import type { Outcome } from '../runtime-api/outcome.ts';

/** Lambda ends a function that takes more memory than it has; here it goes on, and this is said. */
export function memoryWarnings(outcomes: readonly Outcome[], memory: number): string[] {
  const most = Math.max(...outcomes.map(({ report }) => report.maxMemory ?? 0));
  if (most <= memory) return [];
  return [
    `The function used ${Math.ceil(most)} MB, more than its ${memory} MB: Lambda would have ended it. ` +
      'Raise MemorySize in the template.',
  ];
}
