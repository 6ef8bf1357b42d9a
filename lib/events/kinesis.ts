import { defineEventSource } from './define.ts';
import { arnOf, getAtt } from './intrinsics.ts';

export const kinesis = defineEventSource({
  id: 'kinesis',
  title: 'Kinesis Data Streams',
  category: 'stream',
  does: 'takes each record of a stream in order, and asks for the batch again from the first that failed',
  package: 'Amazon.Lambda.KinesisEvents',
  usings: ['System.Text.Json', 'Amazon.Lambda.KinesisEvents'],
  input: 'KinesisEvent',
  output: 'StreamsEventResponse',
  types: ['SensorReading'],
  serializable: ['KinesisEvent', 'StreamsEventResponse', 'SensorReading'],
  options: {
    batchSize: { kind: 'number', message: 'Batch size', min: 1, max: 10_000, unit: 'records', default: 100 },
    startingPosition: {
      kind: 'choice',
      message: 'Where to start reading',
      choices: [
        { value: 'TRIM_HORIZON', note: 'the oldest record of the stream' },
        { value: 'LATEST', note: 'the next record that comes' },
      ],
      default: 'TRIM_HORIZON',
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
