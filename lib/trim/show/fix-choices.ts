import type { Fix } from '../fixes/define.ts';

/** What a person chooses from; the last one is to change nothing. */
export const fixChoices = (fixes: readonly Fix[]): string[] => [
  ...fixes.map(({ title }) => title),
  'nothing now',
];
