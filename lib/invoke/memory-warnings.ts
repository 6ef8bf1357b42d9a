import type { InvocationRecord } from './statistics.ts';

/** Lambda stops a function that uses more memory than it has. A local function continues, so this is a warning. */
export function memoryWarnings(invocations: readonly InvocationRecord[], memory: number): string[] {
  const most = invocations.reduce((peak, { report }) => Math.max(peak, report.maxMemory ?? 0), 0);
  if (most <= memory) return [];
  return [
    `The function used ${Math.ceil(most)} MB, but has only ${memory} MB: Lambda would have stopped it. ` +
      'Increase MemorySize in the template.',
  ];
}
