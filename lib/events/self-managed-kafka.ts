import { batchSizeInput } from './batch-size.ts';
import { matching } from './checks.ts';
import { defineEventSource } from './define.ts';
import { ref } from './intrinsics.ts';
import { topicInput } from './kafka.ts';
import { loginSecret, secretInput } from './outside.ts';

const hostAndPort = '[\\w.-]+:\\d{1,5}';

export const selfManagedKafka = defineEventSource({
  id: 'self-managed-kafka',
  title: 'Self-managed Apache Kafka',
  category: 'stream',
  does: 'processes each record of a Kafka topic',
  packages: ['Amazon.Lambda.KafkaEvents'],
  usings: ['System.Text', 'System.Text.Json', 'Amazon.Lambda.KafkaEvents'],
  input: 'KafkaEvent',
  output: 'void',
  types: ['OrderPlaced'],
  payload: 'OrderPlaced',
  serializable: ['KafkaEvent', 'OrderPlaced'],
  options: {
    bootstrapServers: {
      kind: 'list',
      message: 'Bootstrap servers as host:port',
      ifEmpty: 'set at deployment',
      check: matching('Bootstrap server', new RegExp(`^${hostAndPort}$`), 'kafka-1.example.com:9096'),
      default: [],
    },
    topic: topicInput,
    secret: secretInput,
    startingPosition: {
      kind: 'choice',
      advanced: true,
      message: 'Starting position',
      choices: [
        { value: 'LATEST', note: 'only new records' },
        { value: 'TRIM_HORIZON', note: 'the oldest available record' },
      ],
      default: 'LATEST',
    },
    batchSize: batchSizeInput('records'),
  },
  sam: ({ name, options }) => {
    const login = loginSecret(name, options.secret);
    const { bootstrapServers } = options;
    return {
      ...(bootstrapServers.length === 0 && {
        parameters: {
          [`${name}BootstrapServers`]: {
            Type: 'CommaDelimitedList',
            Description: `Bootstrap servers of the cluster that ${name} reads, as host:port`,
            AllowedPattern: `^${hostAndPort}$`,
          },
        },
      }),
      events: {
        Topic: {
          Type: 'SelfManagedKafka',
          Properties: {
            KafkaBootstrapServers:
              bootstrapServers.length > 0 ? bootstrapServers : ref(`${name}BootstrapServers`),
            Topics: [options.topic],
            SourceAccessConfigurations: [{ Type: 'SASL_SCRAM_512_AUTH', URI: login.arn }],
            StartingPosition: options.startingPosition,
            BatchSize: options.batchSize,
          },
        },
      },
      resources: login.resources,
    };
  },
});
