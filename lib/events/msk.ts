import { batchSizeInput } from './batch-size.ts';
import { arnParameter } from './arn.ts';
import type { SamValue } from './define.ts';
import { defineEventSource } from './define.ts';
import { arnOf, ref } from './intrinsics.ts';
import { topicInput } from './kafka.ts';

const clusterArn = 'kafka:cluster/*/*';

export const msk = defineEventSource({
  id: 'msk',
  title: 'Amazon MSK',
  category: 'stream',
  does: 'processes each record of a Kafka topic in an MSK cluster',
  packages: ['Amazon.Lambda.KafkaEvents'],
  usings: ['System.Text', 'System.Text.Json', 'Amazon.Lambda.KafkaEvents'],
  input: 'KafkaEvent',
  output: 'void',
  types: ['OrderPlaced'],
  payload: 'OrderPlaced',
  serializable: ['KafkaEvent', 'OrderPlaced'],
  options: {
    topic: topicInput,
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
  resource: {
    noun: 'Cluster',
    types: ['AWS::MSK::Cluster', 'AWS::MSK::ServerlessCluster'],
    arn: clusterArn,
    isRegional: true,
  },
  sam: ({ name, options, resource }) => {
    const cluster = resource === undefined ? ref(`${name}Cluster`) : arnOf(resource);
    return {
      ...(resource === undefined && {
        parameters: { [`${name}Cluster`]: arnParameter(`ARN of the cluster that ${name} reads`, clusterArn) },
      }),
      events: {
        Topic: {
          Type: 'MSK',
          Properties: {
            Stream: cluster,
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
            // For clusters with IAM access control, which SAM's policy does not cover.
            {
              Effect: 'Allow',
              Action: ['kafka-cluster:Connect', 'kafka-cluster:DescribeClusterDynamicConfiguration'],
              Resource: cluster,
            },
            {
              Effect: 'Allow',
              Action: ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData'],
              Resource: arnWithin(cluster, 'topic', options.topic),
            },
            {
              Effect: 'Allow',
              Action: ['kafka-cluster:DescribeGroup', 'kafka-cluster:AlterGroup'],
              Resource: arnWithin(cluster, 'group', '*'),
            },
          ],
        },
      ],
    };
  },
});

/** The ARN of a topic or group is the ARN of its cluster with another kind, followed by its name. */
function arnWithin(cluster: SamValue, kind: 'topic' | 'group', name: string): SamValue {
  if (typeof cluster === 'string') return `${cluster.replace(':cluster/', `:${kind}/`)}/${name}`;
  return {
    'Fn::Sub': [
      `arn:\${AWS::Partition}:kafka:\${AWS::Region}:\${AWS::AccountId}:${kind}/\${Cluster}/${name}`,
      { Cluster: { 'Fn::Select': [1, { 'Fn::Split': [':cluster/', cluster] }] } },
    ],
  };
}
