import { batchSizeInput } from './batch-size.ts';
import { defineEventSource } from './define.ts';
import { brokerQueue, existingBroker, queueInput } from './mq.ts';
import { secretInput } from './outside.ts';

export const mqActivemq = defineEventSource({
  id: 'mq-activemq',
  title: 'Amazon MQ (ActiveMQ)',
  category: 'messaging',
  does: 'processes each message of an ActiveMQ queue',
  packages: ['Amazon.Lambda.MQEvents'],
  usings: ['System.Text.Json', 'Amazon.Lambda.MQEvents'],
  input: 'ActiveMQEvent',
  output: 'void',
  types: ['OrderPlaced'],
  payload: 'OrderPlaced',
  serializable: ['ActiveMQEvent', 'OrderPlaced'],
  options: {
    queue: queueInput,
    secret: secretInput,
    batchSize: batchSizeInput('messages'),
  },
  resource: existingBroker,
  sam: brokerQueue,
});
