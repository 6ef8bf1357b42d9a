import { oneOf } from "./checks.js";
import { defineEventSource } from "./define.js";
import { arnOf } from "./intrinsics.js";
import { ruleFor } from "./rules.js";
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
    title: 'Amazon ECS task state change, through EventBridge',
    category: 'eventbridge',
    does: 'tells why tasks of ECS stopped',
    packages: ['Amazon.Lambda.CloudWatchEvents'],
    // The whole namespace would bring a second Task along, and Main returns one.
    usings: ['ECSTaskStateChangeEvent = Amazon.Lambda.CloudWatchEvents.ECSEvents.ECSTaskStateChangeEvent'],
    input: 'ECSTaskStateChangeEvent',
    output: 'void',
    types: [],
    serializable: ['ECSTaskStateChangeEvent'],
    options: {
        status: {
            kind: 'list',
            message: 'States of a task to be called for (none: all)',
            check: oneOf('State', states),
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
