import { batchSizeInput } from './batch-size.ts';
import { deadLetterQueue } from './dead-letters.ts';
import { defineEventSource } from './define.ts';
import { arnOf, getAtt } from './intrinsics.ts';

export const sqs = defineEventSource({
  id: 'sqs',
  title: 'Amazon SQS queue',
  category: 'messaging',
  does: 'processes each SQS message and reports the failed ones',
  packages: ['Amazon.Lambda.SQSEvents'],
  usings: ['System.Text.Json', 'Amazon.Lambda.SQSEvents'],
  input: 'SQSEvent',
  output: 'SQSBatchResponse',
  types: ['OrderPlaced'],
  payload: 'OrderPlaced',
  serializable: ['SQSEvent', 'SQSBatchResponse', 'OrderPlaced'],
  options: {
    batchSize: batchSizeInput('messages', 10),
  },
  resource: { noun: 'Queue', types: ['AWS::SQS::Queue'], arn: 'sqs' },
  sam: ({ name, options, resource }) => ({
    events: {
      Queue: {
        Type: 'SQS',
        Properties: {
          Queue: resource === undefined ? getAtt(`${name}Queue`, 'Arn') : arnOf(resource),
          BatchSize: options.batchSize,
          // A batch of more than ten messages needs a batching window.
          ...(options.batchSize > 10 && { MaximumBatchingWindowInSeconds: 1 }),
          FunctionResponseTypes: ['ReportBatchItemFailures'],
        },
      },
    },
    ...(resource === undefined && {
      resources: {
        [`${name}Queue`]: {
          Type: 'AWS::SQS::Queue',
          Properties: {
            // Six times the function's default timeout, as AWS recommends.
            VisibilityTimeout: 180,
            RedrivePolicy: { deadLetterTargetArn: getAtt(`${name}DeadLetters`, 'Arn'), maxReceiveCount: 5 },
          },
        },
        [`${name}DeadLetters`]: deadLetterQueue,
      },
    }),
  }),
});
