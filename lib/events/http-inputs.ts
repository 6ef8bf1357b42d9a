import type { Inputs } from '../inputs/define.ts';
import { matching } from './checks.ts';

/** Where an API, or a listener, sends requests to the function. */
export const pathInput = {
  kind: 'text',
  message: 'Path',
  default: '/products',
  check: matching('Path', /^\/[\w.~:@%/{}+-]*$/, '/products or /products/{id}'),
} as const satisfies Inputs[string];

export const methodInput = {
  kind: 'choice',
  message: 'HTTP method',
  choices: [
    { value: 'POST', note: 'to create' },
    { value: 'GET', note: 'to read' },
    { value: 'PUT', note: 'to replace' },
    { value: 'PATCH', note: 'to change' },
    { value: 'DELETE', note: 'to remove' },
    { value: 'ANY', note: 'all of them' },
  ],
  default: 'POST',
} as const satisfies Inputs[string];
