import type { Part } from './section.ts';

/** Every part of docs/benchmarks.md, in its order. A new one is a line here, and a module in this folder. */
export const parts: Readonly<Record<string, () => Promise<Part>>> = {
  start: () => import('./start.ts'),
  help: () => import('./help.ts'),
  cold: () => import('./cold.ts'),
  functions: () => import('./functions.ts'),
  growth: () => import('./growth.ts'),
  compiler: () => import('./compiler.ts'),
  edits: () => import('./edits.ts'),
};
