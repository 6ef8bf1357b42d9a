import { batchSizeInput } from './batch-size.ts';
import { deadLetterQueue, fifoDeadLetterQueue } from './dead-letters.ts';
import { defineEventSource } from './define.ts';
import { arnOf, getAtt } from './intrinsics.ts';
import { checkQueue, existingQueue, visibilityFor, windowFor } from './queues.ts';

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
    fifo: {
      kind: 'confirm',
      advanced: true,
      message: 'FIFO queue: messages of a group are processed in order',
      default: false,
    },
  },
  resource: existingQueue,
  variants: [
    {
      folder: 'fifo',
      options: { fifo: true },
      async: true,
      ownHandler: {
        word: 'MessageGroupId',
        must: 'return a failed message together with all later ones of its group. Otherwise they overtake it',
      },
    },
  ],
  check: checkQueue,
  sam: ({ name, options: { batchSize, fifo }, resource, timeout }) => ({
    events: {
      Queue: {
        Type: 'SQS',
        Properties: {
          Queue: resource === undefined ? getAtt(`${name}Queue`, 'Arn') : arnOf(resource),
          BatchSize: batchSize,
          ...(windowFor(batchSize) > 0 && { MaximumBatchingWindowInSeconds: windowFor(batchSize) }),
          FunctionResponseTypes: ['ReportBatchItemFailures'],
        },
      },
    },
    ...(resource === undefined && {
      resources: {
        [`${name}Queue`]: {
          Type: 'AWS::SQS::Queue',
          Properties: {
            // The name that CloudFormation generates ends in .fifo, as it must.
            ...(fifo && { FifoQueue: true, ContentBasedDeduplication: true }),
            VisibilityTimeout: visibilityFor(timeout, windowFor(batchSize)),
            RedrivePolicy: { deadLetterTargetArn: getAtt(`${name}DeadLetters`, 'Arn'), maxReceiveCount: 5 },
          },
        },
        [`${name}DeadLetters`]: fifo ? fifoDeadLetterQueue : deadLetterQueue,
      },
    }),
  }),
});
