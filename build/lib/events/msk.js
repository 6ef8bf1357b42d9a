import { arnParameter } from "./arn.js";
import { defineEventSource } from "./define.js";
import { arnOf, ref } from "./intrinsics.js";
import { topicInput } from "./kafka.js";
const clusterArn = 'kafka:cluster/*/*';
export const msk = defineEventSource({
    id: 'msk',
    title: 'Amazon MSK',
    category: 'stream',
    does: 'takes each record of a topic of an MSK cluster',
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
        arn: clusterArn,
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
                        // For clusters with IAM access control, which SAM's policy leaves out.
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
/** Topics and groups have the ARN of their cluster, but for the kind, and their name behind it. */
function arnWithin(cluster, kind, name) {
    if (typeof cluster === 'string')
        return `${cluster.replace(':cluster/', `:${kind}/`)}/${name}`;
    return {
        'Fn::Sub': [
            `arn:\${AWS::Partition}:kafka:\${AWS::Region}:\${AWS::AccountId}:${kind}/\${Cluster}/${name}`,
            { Cluster: { 'Fn::Select': [1, { 'Fn::Split': [':cluster/', cluster] }] } },
        ],
    };
}
