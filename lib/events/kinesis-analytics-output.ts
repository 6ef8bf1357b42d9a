import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';

export const kinesisAnalyticsOutput = defineEventSource({
  id: 'kinesis-analytics-output',
  title: 'Discontinued: Kinesis Data Analytics output',
  category: 'stream',
  does: 'delivers each output row of an SQL application and reports the failed ones',
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
  // The application refers to the function and calls it with its own role. No application is created, because AWS has
  // discontinued the service.
  callerLimit: callerLimits.kinesisAnalytics,
  sam: () => ({}),
});
