import { defineEventSource } from "./define.js";
export const kinesisAnalyticsOutput = defineEventSource({
    id: 'kinesis-analytics-output',
    title: 'Kinesis Analytics output delivery',
    category: 'stream',
    does: 'takes each row that an SQL application puts out, and gives back which ones failed',
    packages: ['Amazon.Lambda.KinesisAnalyticsEvents'],
    usings: ['System.Text.Json', 'Amazon.Lambda.KinesisAnalyticsEvents'],
    input: 'KinesisAnalyticsOutputDeliveryEvent',
    output: 'KinesisAnalyticsOutputDeliveryResponse',
    types: ['TickerAverage'],
    payload: 'TickerAverage',
    serializable: [
        'KinesisAnalyticsOutputDeliveryEvent',
        'KinesisAnalyticsOutputDeliveryResponse',
        'TickerAverage',
    ],
    // The application names the function and calls it with a role of its own. AWS has discontinued the service, so
    // no application is made here.
    sam: () => ({}),
});
