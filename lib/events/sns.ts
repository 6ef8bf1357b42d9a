import { deadLetterQueue } from './dead-letters.ts';
import type { Findings, NamedResource } from './define.ts';
import { defineEventSource } from './define.ts';
import { getAtt, refOf } from './intrinsics.ts';

export const sns = defineEventSource({
  id: 'sns',
  title: 'Amazon SNS topic',
  category: 'messaging',
  does: 'processes each message published to an SNS topic',
  packages: ['Amazon.Lambda.SNSEvents'],
  usings: ['System.Text.Json', 'Amazon.Lambda.SNSEvents'],
  input: 'SNSEvent',
  output: 'void',
  types: ['OrderPlaced'],
  payload: 'OrderPlaced',
  serializable: ['SNSEvent', 'OrderPlaced'],
  resource: {
    noun: 'Topic',
    types: ['AWS::SNS::Topic'],
    arn: 'sns',
    otherAccount: 'its policy must allow your account to subscribe',
  },
  check: ({ resource }) => (resource === undefined ? {} : checkTopic(resource)),
  sam: ({ name, resource }) => ({
    events: {
      Topic: {
        Type: 'SNS',
        // A topic has no Arn attribute: its Ref is the ARN.
        Properties: { Topic: refOf(resource ?? `${name}Topic`) },
      },
    },
    // SNS calls the function asynchronously. Without a queue, Lambda drops the message after two retries.
    properties: { DeadLetterQueue: { Type: 'SQS', TargetArn: getAtt(`${name}DeadLetters`, 'Arn') } },
    resources: {
      ...(resource === undefined && { [`${name}Topic`]: { Type: 'AWS::SNS::Topic' } }),
      [`${name}DeadLetters`]: deadLetterQueue,
    },
  }),
});

/** @see https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html */
function checkTopic({ name, properties, textOf }: NamedResource): Findings {
  const isFifo = properties === undefined ? name.endsWith('.fifo') : textOf(properties.FifoTopic) === 'true';
  if (!isFifo) return {};
  return {
    refused:
      `Topic "${name}" is a FIFO topic, which cannot call a Lambda function. Subscribe a FIFO queue to the topic, and ` +
      'pass the queue: lambda-aot event sqs --resource <queue>',
  };
}
