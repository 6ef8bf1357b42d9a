import { defineEventSource } from './define.ts';
import { arnOf, sub } from './intrinsics.ts';
import { loginSecret, secretInput, vpcPolicy } from './outside.ts';

export const mqRabbitmq = defineEventSource({
  id: 'mq-rabbitmq',
  title: 'Amazon MQ (RabbitMQ)',
  category: 'messaging',
  does: 'takes each message of a queue of a RabbitMQ broker',
  package: 'Amazon.Lambda.MQEvents',
  usings: ['System.Text.Json', 'Amazon.Lambda.MQEvents'],
  input: 'RabbitMQEvent',
  output: 'void',
  types: ['OrderPlaced'],
  serializable: ['RabbitMQEvent', 'OrderPlaced'],
  options: {
    queue: { kind: 'text', message: 'Queue', default: 'orders' },
    virtualHost: { kind: 'text', message: 'Virtual host', default: '/' },
    secret: secretInput,
    batchSize: { kind: 'number', message: 'Batch size', min: 1, max: 10_000, unit: 'messages', default: 100 },
  },
  sam: ({ name, options, resource }) => {
    const login = loginSecret(name, options.secret);
    return {
      events: {
        Queue: {
          Type: 'MQ',
          Properties: {
            // A broker runs, and costs, by the hour: none is made without being asked for.
            Broker:
              resource === undefined
                ? sub('arn:${AWS::Partition}:mq:${AWS::Region}:${AWS::AccountId}:broker:REPLACE-ME')
                : arnOf(resource),
            Queues: [options.queue],
            SourceAccessConfigurations: [
              { Type: 'BASIC_AUTH', URI: login.arn },
              { Type: 'VIRTUAL_HOST', URI: options.virtualHost },
            ],
            BatchSize: options.batchSize,
          },
        },
      },
      policies: [vpcPolicy],
      resources: login.resources,
    };
  },
});
