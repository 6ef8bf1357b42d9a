import { matching } from "./checks.js";
import { defineEventSource } from "./define.js";
import { batchSizeInput, brokerQueue, existingBroker, queueInput } from "./mq.js";
import { secretInput } from "./outside.js";
export const mqRabbitmq = defineEventSource({
    id: 'mq-rabbitmq',
    title: 'Amazon MQ (RabbitMQ)',
    category: 'messaging',
    does: 'takes each message of a queue of a RabbitMQ broker',
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
            message: 'Virtual host',
            check: matching('Virtual host', /^[\w/:.*-]{1,200}$/, '/'),
            default: '/',
        },
        secret: secretInput,
        batchSize: batchSizeInput,
    },
    resource: existingBroker,
    sam: (context) => brokerQueue(context, [{ Type: 'VIRTUAL_HOST', URI: context.options.virtualHost }]),
});
