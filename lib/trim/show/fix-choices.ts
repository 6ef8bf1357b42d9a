import type { Fix } from '../fixes/define.ts';

/** The choices for a cause. The last one is to change nothing. */
export const fixChoices = (fixes: readonly Fix[]): string[] => [
  ...fixes.map(({ title }) => title),
  'change nothing',
];
