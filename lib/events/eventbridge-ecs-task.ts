import { oneOf } from './checks.ts';
import { defineEventSource } from './define.ts';
import { arnOf } from './intrinsics.ts';
import { ruleFor } from './rules.ts';

const states = [
  'PROVISIONING',
  'PENDING',
  'ACTIVATING',
  'RUNNING',
  'DEACTIVATING',
  'STOPPING',
  'DEPROVISIONING',
  'STOPPED',
  'DELETED',
];

export const eventbridgeEcsTask = defineEventSource({
  id: 'eventbridge-ecs-task',
  title: 'Amazon ECS task state change (EventBridge)',
  category: 'eventbridge',
  does: 'logs why ECS tasks stopped',
  packages: ['Amazon.Lambda.CloudWatchEvents'],
  // An alias, because the namespace has a type Task that conflicts with the Task that Main returns.
  usings: ['ECSTaskStateChangeEvent = Amazon.Lambda.CloudWatchEvents.ECSEvents.ECSTaskStateChangeEvent'],
  input: 'ECSTaskStateChangeEvent',
  output: 'void',
  types: [],
  serializable: ['ECSTaskStateChangeEvent'],
  options: {
    status: {
      kind: 'list',
      message: 'Task states that invoke the function',
      ifEmpty: 'all',
      check: oneOf('Task state', states),
      default: ['STOPPED'],
    },
  },
  resource: { noun: 'Cluster', types: ['AWS::ECS::Cluster'], arn: 'ecs:cluster/*' },
  sam: ({ options, resource }) => ({
    events: {
      Rule: ruleFor('aws.ecs', 'ECS Task State Change', {
        lastStatus: options.status,
        clusterArn: resource === undefined ? [] : [arnOf(resource)],
      }),
    },
  }),
});
