import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';

export const kinesisAnalyticsPreprocessFirehose = defineEventSource({
  id: 'kinesis-analytics-preprocess-firehose',
  title: 'Discontinued: Kinesis Data Analytics preprocessing (Firehose)',
  category: 'stream',
  does: 'preprocesses the records of a delivery stream for an SQL application',
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
  // The application refers to the function and calls it with its own role. No application is created, because AWS has
  // discontinued the service.
  callerLimit: callerLimits.kinesisAnalytics,
  sam: () => ({}),
});
