import { deadLetterQueue } from "./dead-letters.js";
import { defineEventSource } from "./define.js";
import { arnOf, getAtt } from "./intrinsics.js";
export const sqs = defineEventSource({
    id: 'sqs',
    title: 'Amazon SQS queue',
    category: 'messaging',
    does: 'takes each message of a queue, and gives back only those that failed',
    packages: ['Amazon.Lambda.SQSEvents'],
    usings: ['System.Text.Json', 'Amazon.Lambda.SQSEvents'],
    input: 'SQSEvent',
    output: 'SQSBatchResponse',
    types: ['OrderPlaced'],
    payload: 'OrderPlaced',
    serializable: ['SQSEvent', 'SQSBatchResponse', 'OrderPlaced'],
    options: {
        batchSize: { kind: 'number', message: 'Batch size', min: 1, max: 10_000, unit: 'messages', default: 10 },
    },
    resource: { noun: 'Queue', types: ['AWS::SQS::Queue'], arn: 'sqs' },
    sam: ({ name, options, resource }) => ({
        events: {
            Queue: {
                Type: 'SQS',
                Properties: {
                    Queue: resource === undefined ? getAtt(`${name}Queue`, 'Arn') : arnOf(resource),
                    BatchSize: options.batchSize,
                    // SQS takes more than ten messages only with a window to gather them in.
                    ...(options.batchSize > 10 && { MaximumBatchingWindowInSeconds: 1 }),
                    FunctionResponseTypes: ['ReportBatchItemFailures'],
                },
            },
        },
        ...(resource === undefined && {
            resources: {
                [`${name}Queue`]: {
                    Type: 'AWS::SQS::Queue',
                    Properties: {
                        // Six times the default timeout of a function, as AWS recommends.
                        VisibilityTimeout: 180,
                        RedrivePolicy: { deadLetterTargetArn: getAtt(`${name}DeadLetters`, 'Arn'), maxReceiveCount: 5 },
                    },
                },
                [`${name}DeadLetters`]: deadLetterQueue,
            },
        }),
    }),
});
