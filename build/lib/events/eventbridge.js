import { matching } from "./checks.js";
import { defineEventSource } from "./define.js";
import { checkEventPattern } from "./event-pattern.js";
import { refOf } from "./intrinsics.js";
import { ruleFor } from "./rules.js";
export const eventbridge = defineEventSource({
    id: 'eventbridge',
    title: 'Amazon EventBridge rule, your own events',
    category: 'eventbridge',
    does: 'takes the event that an order was placed',
    packages: ['Amazon.Lambda.CloudWatchEvents'],
    usings: ['Amazon.Lambda.CloudWatchEvents'],
    input: 'CloudWatchEvent<OrderPlaced>',
    output: 'void',
    types: ['OrderPlaced'],
    payload: 'OrderPlaced',
    serializable: ['CloudWatchEvent<OrderPlaced>'],
    options: {
        pattern: {
            kind: 'text',
            message: 'Event pattern as JSON (empty: one of source and detail type)',
            check: checkEventPattern,
            default: '',
        },
        eventSource: {
            kind: 'text',
            message: 'Source of the events',
            check: matching('Source', /^\S{1,256}$/, 'what the sender sets: com.example.orders'),
            default: 'com.example.orders',
        },
        detailType: {
            kind: 'text',
            message: 'Detail type of the events',
            check: matching('Detail type', /^.{1,128}$/, 'what the sender sets: OrderPlaced'),
            default: 'OrderPlaced',
        },
    },
    resource: { noun: 'Event bus', types: ['AWS::Events::EventBus'], arn: 'events:event-bus/**' },
    sam: ({ options: { pattern, eventSource, detailType }, resource }) => {
        const { Type, Properties } = ruleFor(eventSource, detailType);
        const Pattern = pattern === '' ? Properties.Pattern : JSON.parse(pattern);
        // Without a bus of its own, the rule is one of the account's default bus.
        const bus = resource === undefined ? undefined : refOf(resource);
        return {
            events: { Rule: { Type, Properties: { Pattern, ...(bus !== undefined && { EventBusName: bus }) } } },
        };
    },
});
