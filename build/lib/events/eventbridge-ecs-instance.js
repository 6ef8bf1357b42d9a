import { defineEventSource } from "./define.js";
import { arnOf } from "./intrinsics.js";
import { ruleFor } from "./rules.js";
export const eventbridgeEcsInstance = defineEventSource({
    id: 'eventbridge-ecs-instance',
    title: 'Amazon ECS container instance state change, through EventBridge',
    category: 'eventbridge',
    does: 'watches the container instances of ECS',
    packages: ['Amazon.Lambda.CloudWatchEvents'],
    // The whole namespace would bring a second Task along, and Main returns one.
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
