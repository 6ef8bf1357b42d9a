import { defineEventSource } from './define.ts';

export const plainPoco = defineEventSource({
  id: 'plain-poco',
  title: 'Your own types in and out (JSON)',
  category: 'plain',
  does: 'calculates the total of an order',
  packages: [],
  usings: [],
  input: 'Order',
  output: 'Receipt',
  types: ['Order', 'OrderLine', 'Receipt'],
  payload: 'Order',
  serializable: ['Order', 'Receipt'],
  sam: () => ({}),
});
