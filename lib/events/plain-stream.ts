import { defineEventSource } from './define.ts';

export const plainStream = defineEventSource({
  id: 'plain-stream',
  title: 'Stream in, stream out (you read and write the payload)',
  category: 'plain',
  does: 'reads a name from a stream and writes a greeting',
  packages: [],
  usings: ['System.Text.Json'],
  input: 'Stream',
  output: 'Stream',
  async: true,
  types: [],
  serializable: [],
  sam: () => ({}),
});
