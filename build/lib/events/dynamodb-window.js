import { defineEventSource } from "./define.js";
import { existingTable, streamOptions, tableStream, windowOptions } from "./streams.js";
export const dynamodbWindow = defineEventSource({
    id: 'dynamodb-window',
    title: 'DynamoDB Streams tumbling window',
    category: 'stream',
    does: 'adds up the new items of a table, window of time by window of time',
    packages: ['Amazon.Lambda.DynamoDBEvents'],
    usings: ['System.Globalization', 'Amazon.Lambda.DynamoDBEvents'],
    input: 'DynamoDBTimeWindowEvent',
    // The package's own DynamoDBTimeWindowResponse throws when a source-generated context writes it.
    output: 'TimeWindowResponse',
    types: ['TimeWindowResponse', 'FailedItem'],
    serializable: ['DynamoDBTimeWindowEvent', 'TimeWindowResponse'],
    options: { ...windowOptions, ...streamOptions('LATEST') },
    resource: existingTable,
    sam: tableStream,
});
