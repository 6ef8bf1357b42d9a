import { defineEventSource } from './define.ts';
import { batchSizeInput, brokerQueue, existingBroker, queueInput } from './mq.ts';
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
    batchSize: batchSizeInput,
  },
  resource: existingBroker,
  sam: brokerQueue,
});
