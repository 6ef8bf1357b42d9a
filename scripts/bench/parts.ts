import type { Part } from './section.ts';

/** Every part of docs/benchmarks.md, in its order. A new one is a line here and a module beside. */
export const parts: Readonly<Record<string, () => Promise<Part>>> = {
  help: () => import('./help.ts'),
  growth: () => import('./growth.ts'),
};
