import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';

export const kinesisAnalyticsPreprocessStreams = defineEventSource({
  id: 'kinesis-analytics-preprocess-streams',
  title: 'Discontinued: Kinesis Data Analytics preprocessing (Data Streams)',
  category: 'stream',
  does: 'preprocesses the records of a data stream for an SQL application',
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
  // The application refers to the function and calls it with its own role. No application is created, because AWS has
  // discontinued the service.
  callerLimit: callerLimits.kinesisAnalytics,
  sam: () => ({}),
});
