import { checkTable } from './check-table.ts';
import { defineEventSource } from './define.ts';
import { existingTable, streamOptions, tableStream, windowOptions } from './streams.ts';

export const dynamodbWindow = defineEventSource({
  id: 'dynamodb-window',
  title: 'DynamoDB Streams tumbling window',
  category: 'stream',
  does: 'calculates the total of new orders per time window',
  packages: ['Amazon.Lambda.DynamoDBEvents'],
  usings: ['System.Globalization', 'Amazon.Lambda.DynamoDBEvents'],
  input: 'DynamoDBTimeWindowEvent',
  // DynamoDBTimeWindowResponse from the package throws if a source-generated context serializes it.
  output: 'TimeWindowResponse',
  types: ['TimeWindowResponse', 'FailedItem'],
  serializable: ['DynamoDBTimeWindowEvent', 'TimeWindowResponse'],
  options: { ...windowOptions, ...streamOptions('LATEST') },
  resource: existingTable,
  check: checkTable('NEW_IMAGE', 'NEW_AND_OLD_IMAGES'),
  sam: tableStream,
});
