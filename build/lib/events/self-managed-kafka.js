import { matching } from "./checks.js";
import { defineEventSource } from "./define.js";
import { ref } from "./intrinsics.js";
import { topicInput } from "./kafka.js";
import { loginSecret, secretInput } from "./outside.js";
const hostAndPort = '[\\w.-]+:\\d{1,5}';
export const selfManagedKafka = defineEventSource({
    id: 'self-managed-kafka',
    title: 'Self-managed Apache Kafka',
    category: 'stream',
    does: 'takes each record of a topic of an Apache Kafka cluster',
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
            message: 'Bootstrap servers, each as host:port (none: asked for when you deploy)',
            check: matching('Bootstrap server', new RegExp(`^${hostAndPort}$`), 'kafka-1.example.com:9096'),
            default: [],
        },
        topic: topicInput,
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
        const { bootstrapServers } = options;
        return {
            ...(bootstrapServers.length === 0 && {
                parameters: {
                    [`${name}BootstrapServers`]: {
                        Type: 'CommaDelimitedList',
                        Description: `Servers of the cluster that ${name} reads, each as host:port`,
                        AllowedPattern: `^${hostAndPort}$`,
                    },
                },
            }),
            events: {
                Topic: {
                    Type: 'SelfManagedKafka',
                    Properties: {
                        KafkaBootstrapServers: bootstrapServers.length > 0 ? bootstrapServers : ref(`${name}BootstrapServers`),
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
