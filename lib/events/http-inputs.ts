import type { Inputs } from '../inputs/define.ts';
import { matching } from './checks.ts';

/** Path of the requests that an API forwards to the function. */
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
    { value: 'POST', note: 'create' },
    { value: 'GET', note: 'read' },
    { value: 'PUT', note: 'replace' },
    { value: 'PATCH', note: 'update' },
    { value: 'DELETE', note: 'delete' },
    { value: 'ANY', note: 'all methods' },
  ],
  default: 'POST',
} as const satisfies Inputs[string];
