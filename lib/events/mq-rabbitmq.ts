import { batchSizeInput } from './batch-size.ts';
import { matching } from './checks.ts';
import { defineEventSource } from './define.ts';
import { brokerQueue, existingBroker, queueInput } from './mq.ts';
import { secretInput } from './outside.ts';

export const mqRabbitmq = defineEventSource({
  id: 'mq-rabbitmq',
  title: 'Amazon MQ (RabbitMQ)',
  category: 'messaging',
  does: 'processes each message of a RabbitMQ queue',
  packages: ['Amazon.Lambda.MQEvents'],
  usings: ['System.Text.Json', 'Amazon.Lambda.MQEvents'],
  input: 'RabbitMQEvent',
  output: 'void',
  types: ['OrderPlaced'],
  payload: 'OrderPlaced',
  serializable: ['RabbitMQEvent', 'OrderPlaced'],
  options: {
    queue: queueInput,
    virtualHost: {
      kind: 'text',
      advanced: true,
      message: 'Virtual host',
      check: matching('Virtual host', /^[\w/:.*-]{1,200}$/, '/'),
      default: '/',
    },
    secret: secretInput,
    batchSize: batchSizeInput('messages'),
  },
  resource: existingBroker,
  sam: (context) => brokerQueue(context, [{ Type: 'VIRTUAL_HOST', URI: context.options.virtualHost }]),
});
