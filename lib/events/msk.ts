import { defineEventSource } from './define.ts';
import { arnOf, sub } from './intrinsics.ts';

const account = '${AWS::Partition}:kafka:${AWS::Region}:${AWS::AccountId}';

export const msk = defineEventSource({
  id: 'msk',
  title: 'Amazon MSK',
  category: 'stream',
  does: 'takes each record of a topic of an MSK cluster',
  package: 'Amazon.Lambda.KafkaEvents',
  usings: ['System.Text', 'System.Text.Json', 'Amazon.Lambda.KafkaEvents'],
  input: 'KafkaEvent',
  output: 'void',
  types: ['OrderPlaced'],
  payload: 'OrderPlaced',
  serializable: ['KafkaEvent', 'OrderPlaced'],
  options: {
    topic: { kind: 'text', message: 'Topic', default: 'orders' },
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
  resource: {
    noun: 'Cluster',
    types: ['AWS::MSK::Cluster', 'AWS::MSK::ServerlessCluster'],
    arn: 'kafka:cluster/*/*',
  },
  sam: ({ options, resource }) => {
    // Topics and groups have the ARN of their cluster, but for the kind; of a logical id that is not known here.
    const cluster = resource?.startsWith('arn:') ? resource : `arn:${account}:cluster/*/*`;
    const within = (kind: string, name: string) =>
      sub(`${cluster.replace(':cluster/', `:${kind}/`)}/${name}`);
    return {
      events: {
        Topic: {
          Type: 'MSK',
          Properties: {
            // A cluster needs a VPC, and costs by the hour: none is made without being asked for.
            Stream:
              resource === undefined ? sub(`arn:${account}:cluster/REPLACE-ME/REPLACE-ME`) : arnOf(resource),
            Topics: [options.topic],
            StartingPosition: options.startingPosition,
            BatchSize: options.batchSize,
          },
        },
      },
      policies: [
        {
          Version: '2012-10-17',
          Statement: [
            // For clusters with IAM access control, which SAM's policy leaves out.
            {
              Effect: 'Allow',
              Action: ['kafka-cluster:Connect', 'kafka-cluster:DescribeClusterDynamicConfiguration'],
              Resource: sub(cluster),
            },
            {
              Effect: 'Allow',
              Action: ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData'],
              Resource: within('topic', options.topic),
            },
            {
              Effect: 'Allow',
              Action: ['kafka-cluster:DescribeGroup', 'kafka-cluster:AlterGroup'],
              Resource: within('group', '*'),
            },
          ],
        },
      ],
    };
  },
});
