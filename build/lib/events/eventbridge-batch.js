import { oneOf } from "./checks.js";
import { defineEventSource } from "./define.js";
import { refOf } from "./intrinsics.js";
import { ruleFor } from "./rules.js";
const states = ['SUBMITTED', 'PENDING', 'RUNNABLE', 'STARTING', 'RUNNING', 'SUCCEEDED', 'FAILED'];
export const eventbridgeBatch = defineEventSource({
    id: 'eventbridge-batch',
    title: 'AWS Batch job state change, through EventBridge',
    category: 'eventbridge',
    does: 'tells how jobs of AWS Batch ended',
    packages: ['Amazon.Lambda.CloudWatchEvents'],
    usings: ['Amazon.Lambda.CloudWatchEvents.BatchEvents'],
    input: 'BatchJobStateChangeEvent',
    output: 'void',
    types: [],
    serializable: ['BatchJobStateChangeEvent'],
    options: {
        status: {
            kind: 'list',
            message: 'States of a job to be called for (none: all)',
            check: oneOf('State', states),
            default: ['SUCCEEDED', 'FAILED'],
        },
    },
    resource: { noun: 'Job queue', types: ['AWS::Batch::JobQueue'], arn: 'batch:job-queue/*' },
    sam: ({ options, resource }) => ({
        events: {
            Rule: ruleFor('aws.batch', 'Batch Job State Change', {
                status: options.status,
                jobQueue: resource === undefined ? [] : [refOf(resource)],
            }),
        },
    }),
});
