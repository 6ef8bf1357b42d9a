import { defineEventSource } from './define.ts';
import { getAtt } from './intrinsics.ts';

export const dynamodb = defineEventSource({
  id: 'dynamodb',
  title: 'DynamoDB Streams',
  category: 'stream',
  does: 'takes each change of a table in order, and asks for the batch again from the first that failed',
  package: 'Amazon.Lambda.DynamoDBEvents',
  usings: ['System.Globalization', 'Amazon.Lambda.DynamoDBEvents'],
  input: 'DynamoDBEvent',
  output: 'StreamsEventResponse',
  types: [],
  serializable: ['DynamoDBEvent', 'StreamsEventResponse'],
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
        Type: 'DynamoDB',
        Properties: {
          Stream: resource?.startsWith('arn:') ? resource : getAtt(resource ?? `${name}Table`, 'StreamArn'),
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
        [`${name}Table`]: {
          Type: 'AWS::DynamoDB::Table',
          Properties: {
            BillingMode: 'PAY_PER_REQUEST',
            AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
            KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
            StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
          },
        },
      }),
      [`${name}DeadLetters`]: {
        Type: 'AWS::SQS::Queue',
        Properties: { MessageRetentionPeriod: 1_209_600 },
      },
    },
  }),
});
