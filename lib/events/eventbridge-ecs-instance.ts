import { defineEventSource } from './define.ts';
import { arnOf } from './intrinsics.ts';
import { ruleFor } from './rules.ts';

export const eventbridgeEcsInstance = defineEventSource({
  id: 'eventbridge-ecs-instance',
  title: 'Amazon ECS container instance state change (EventBridge)',
  category: 'eventbridge',
  does: 'logs the remaining capacity of ECS container instances',
  packages: ['Amazon.Lambda.CloudWatchEvents'],
  // Aliases, because the namespace has a type Task that conflicts with the Task that Main returns.
  usings: [
    'ContainerInstance = Amazon.Lambda.CloudWatchEvents.ECSEvents.ContainerInstance',
    'ECSContainerInstanceStateChangeEvent = Amazon.Lambda.CloudWatchEvents.ECSEvents.ECSContainerInstanceStateChangeEvent',
  ],
  input: 'ECSContainerInstanceStateChangeEvent',
  output: 'void',
  types: [],
  serializable: ['ECSContainerInstanceStateChangeEvent'],
  resource: { noun: 'Cluster', types: ['AWS::ECS::Cluster'], arn: 'ecs:cluster/*' },
  sam: ({ resource }) => ({
    events: {
      Rule: ruleFor('aws.ecs', 'ECS Container Instance State Change', {
        clusterArn: resource === undefined ? [] : [arnOf(resource)],
      }),
    },
  }),
});
