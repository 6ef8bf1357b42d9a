import { defineEventSource } from "./define.js";
export const kinesisAnalyticsPreprocessFirehose = defineEventSource({
    id: 'kinesis-analytics-preprocess-firehose',
    title: 'Kinesis Analytics input preprocessing (Firehose source)',
    category: 'stream',
    does: 'prepares the records of a delivery stream for an SQL application, and drops some',
    packages: ['Amazon.Lambda.KinesisAnalyticsEvents'],
    usings: ['System.Text.Json', 'Amazon.Lambda.KinesisAnalyticsEvents'],
    input: 'KinesisAnalyticsFirehoseInputPreprocessingEvent',
    output: 'KinesisAnalyticsInputPreprocessingResponse',
    types: ['Trade'],
    payload: 'Trade',
    serializable: [
        'KinesisAnalyticsFirehoseInputPreprocessingEvent',
        'KinesisAnalyticsInputPreprocessingResponse',
        'Trade',
    ],
    // The application names the function and calls it with a role of its own. AWS has discontinued the service, so
    // no application is made here.
    sam: () => ({}),
});
