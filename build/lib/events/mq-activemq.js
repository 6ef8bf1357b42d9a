import { defineEventSource } from "./define.js";
import { batchSizeInput, brokerQueue, existingBroker, queueInput } from "./mq.js";
import { secretInput } from "./outside.js";
export const mqActivemq = defineEventSource({
    id: 'mq-activemq',
    title: 'Amazon MQ (ActiveMQ)',
    category: 'messaging',
    does: 'takes each message of a queue of an ActiveMQ broker',
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
