import { defineEventSource } from "./define.js";
export const kinesisAnalyticsPreprocessStreams = defineEventSource({
    id: 'kinesis-analytics-preprocess-streams',
    title: 'Kinesis Analytics input preprocessing (Streams source)',
    category: 'stream',
    does: 'prepares the records of a data stream for an SQL application, and drops some',
    packages: ['Amazon.Lambda.KinesisAnalyticsEvents'],
    usings: ['System.Text.Json', 'Amazon.Lambda.KinesisAnalyticsEvents'],
    input: 'KinesisAnalyticsStreamsInputPreprocessingEvent',
    output: 'KinesisAnalyticsInputPreprocessingResponse',
    types: ['Trade'],
    payload: 'Trade',
    serializable: [
        'KinesisAnalyticsStreamsInputPreprocessingEvent',
        'KinesisAnalyticsInputPreprocessingResponse',
        'Trade',
    ],
    // The application names the function and calls it with a role of its own. AWS has discontinued the service, so
    // no application is made here.
    sam: () => ({}),
});
