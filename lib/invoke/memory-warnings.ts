import type { InvocationRecord } from './statistics.ts';

/** Lambda ends a function that takes more memory than it has; here it goes on, and this is said. */
export function memoryWarnings(invocations: readonly InvocationRecord[], memory: number): string[] {
  const most = invocations.reduce((peak, { report }) => Math.max(peak, report.maxMemory ?? 0), 0);
  if (most <= memory) return [];
  return [
    `The function used ${Math.ceil(most)} MB, more than its ${memory} MB: Lambda would have ended it. ` +
      'Raise MemorySize in the template.',
  ];
}
