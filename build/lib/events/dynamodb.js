import { defineEventSource } from "./define.js";
import { existingTable, streamOptions, tableStream } from "./streams.js";
export const dynamodb = defineEventSource({
    id: 'dynamodb',
    title: 'DynamoDB Streams',
    category: 'stream',
    does: 'takes each change of a table in order, and asks for the batch again from the first that failed',
    packages: ['Amazon.Lambda.DynamoDBEvents'],
    usings: ['System.Globalization', 'Amazon.Lambda.DynamoDBEvents'],
    input: 'DynamoDBEvent',
    output: 'StreamsEventResponse',
    types: [],
    serializable: ['DynamoDBEvent', 'StreamsEventResponse'],
    options: streamOptions('TRIM_HORIZON'),
    resource: existingTable,
    sam: tableStream,
});
