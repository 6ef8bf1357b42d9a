import { checkTable } from './check-table.ts';
import { defineEventSource } from './define.ts';
import { existingTable, streamOptions, tableStream } from './streams.ts';

export const dynamodb = defineEventSource({
  id: 'dynamodb',
  title: 'DynamoDB Streams',
  category: 'stream',
  does: 'processes each change in a table and reports the first failure',
  packages: ['Amazon.Lambda.DynamoDBEvents'],
  usings: ['System.Globalization', 'Amazon.Lambda.DynamoDBEvents'],
  input: 'DynamoDBEvent',
  output: 'StreamsEventResponse',
  types: [],
  serializable: ['DynamoDBEvent', 'StreamsEventResponse'],
  options: streamOptions('TRIM_HORIZON'),
  resource: existingTable,
  check: checkTable('NEW_AND_OLD_IMAGES'),
  sam: tableStream,
});
