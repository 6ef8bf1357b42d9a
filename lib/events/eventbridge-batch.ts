import { oneOf } from './checks.ts';
import { defineEventSource } from './define.ts';
import { refOf } from './intrinsics.ts';
import { ruleFor } from './rules.ts';

const states = ['SUBMITTED', 'PENDING', 'RUNNABLE', 'STARTING', 'RUNNING', 'SUCCEEDED', 'FAILED'];

export const eventbridgeBatch = defineEventSource({
  id: 'eventbridge-batch',
  title: 'AWS Batch job state change (EventBridge)',
  category: 'eventbridge',
  does: 'logs the outcome of AWS Batch jobs',
  packages: ['Amazon.Lambda.CloudWatchEvents'],
  usings: ['Amazon.Lambda.CloudWatchEvents.BatchEvents'],
  input: 'BatchJobStateChangeEvent',
  output: 'void',
  types: [],
  serializable: ['BatchJobStateChangeEvent'],
  options: {
    status: {
      kind: 'list',
      message: 'Job states that invoke the function',
      ifEmpty: 'all',
      check: oneOf('Job state', states),
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
