import type { Inputs } from '../inputs/define.ts';

/** Where an API, or a listener, sends requests to the function. */
export const pathInput = {
  kind: 'text',
  message: 'Path',
  default: '/products',
  check: (path: string) => path.startsWith('/') || `A path starts with a slash: /${path}`,
} as const satisfies Inputs[string];
