import { defineEventSource } from './define.ts';
import { arnOf, getAtt } from './intrinsics.ts';

export const kinesisWindow = defineEventSource({
  id: 'kinesis-window',
  title: 'Kinesis Data Streams tumbling window',
  category: 'stream',
  does: 'averages the readings of a stream, window of time by window of time',
  package: 'Amazon.Lambda.KinesisEvents',
  usings: ['System.Globalization', 'System.Text.Json', 'Amazon.Lambda.KinesisEvents'],
  input: 'KinesisTimeWindowEvent',
  // The package's own KinesisTimeWindowResponse throws when a source-generated context writes it.
  output: 'TimeWindowResponse',
  types: ['SensorReading', 'TimeWindowResponse', 'FailedItem'],
  serializable: ['KinesisTimeWindowEvent', 'TimeWindowResponse', 'SensorReading'],
  options: {
    windowSeconds: {
      kind: 'number',
      message: 'Length of a window',
      min: 1,
      max: 900,
      unit: 'seconds',
      default: 60,
    },
    batchSize: { kind: 'number', message: 'Batch size', min: 1, max: 10_000, unit: 'records', default: 100 },
    startingPosition: {
      kind: 'choice',
      message: 'Where to start reading',
      choices: [
        { value: 'TRIM_HORIZON', note: 'the oldest record of the stream' },
        { value: 'LATEST', note: 'the next record that comes' },
      ],
      default: 'LATEST',
    },
  },
  sam: ({ name, options, resource }) => ({
    events: {
      Stream: {
        Type: 'Kinesis',
        Properties: {
          Stream: arnOf(resource ?? `${name}Stream`),
          StartingPosition: options.startingPosition,
          BatchSize: options.batchSize,
          TumblingWindowInSeconds: options.windowSeconds,
          // Without an end to the retries, one bad record blocks its shard until it expires, after a day.
          MaximumRetryAttempts: 3,
          BisectBatchOnFunctionError: true,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          DestinationConfig: { OnFailure: { Type: 'SQS', Destination: getAtt(`${name}DeadLetters`, 'Arn') } },
        },
      },
    },
    resources: {
      ...(resource === undefined && {
        [`${name}Stream`]: {
          Type: 'AWS::Kinesis::Stream',
          Properties: { StreamModeDetails: { StreamMode: 'ON_DEMAND' } },
        },
      }),
      [`${name}DeadLetters`]: {
        Type: 'AWS::SQS::Queue',
        Properties: { MessageRetentionPeriod: 1_209_600 },
      },
    },
  }),
});
