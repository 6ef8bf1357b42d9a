import { defineEventSource } from './define.ts';
import { loginSecret, secretInput } from './outside.ts';

export const selfManagedKafka = defineEventSource({
  id: 'self-managed-kafka',
  title: 'Self-managed Apache Kafka',
  category: 'stream',
  does: 'takes each record of a topic of an Apache Kafka cluster',
  package: 'Amazon.Lambda.KafkaEvents',
  usings: ['System.Text', 'System.Text.Json', 'Amazon.Lambda.KafkaEvents'],
  input: 'KafkaEvent',
  output: 'void',
  types: ['OrderPlaced'],
  payload: 'OrderPlaced',
  serializable: ['KafkaEvent', 'OrderPlaced'],
  options: {
    bootstrapServers: {
      kind: 'list',
      message: 'Bootstrap servers, each as host:port',
      default: ['kafka.example.com:9096'],
    },
    topic: { kind: 'text', message: 'Topic', default: 'orders' },
    secret: secretInput,
    startingPosition: {
      kind: 'choice',
      message: 'Record to start from',
      choices: [
        { value: 'LATEST', note: 'what comes from now on' },
        { value: 'TRIM_HORIZON', note: 'the oldest that is there' },
      ],
      default: 'LATEST',
    },
    batchSize: { kind: 'number', message: 'Batch size', min: 1, max: 10_000, unit: 'records', default: 100 },
  },
  sam: ({ name, options }) => {
    const login = loginSecret(name, options.secret);
    return {
      events: {
        Topic: {
          Type: 'SelfManagedKafka',
          Properties: {
            KafkaBootstrapServers: options.bootstrapServers,
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
