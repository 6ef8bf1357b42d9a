import { defineEventSource } from './define.ts';

export const plainString = defineEventSource({
  id: 'plain-string',
  title: 'String in, string out',
  category: 'plain',
  does: 'converts a string to upper case',
  packages: [],
  usings: [],
  input: 'string',
  output: 'string',
  types: [],
  typesIfShared: ['TextCase'],
  serializable: ['string'],
  sam: () => ({}),
});
