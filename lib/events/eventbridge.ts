import { defineEventSource } from './define.ts';
import { refOf } from './intrinsics.ts';
import { ruleFor } from './rules.ts';

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
    source: {
      kind: 'text',
      message: 'Source of the events',
      check: (source) =>
        source !== '' || 'Source of the events is empty. Write what the sender sets: com.example.orders.',
      default: 'com.example.orders',
    },
    detailType: {
      kind: 'text',
      message: 'Detail type of the events',
      check: (type) =>
        type !== '' || 'Detail type of the events is empty. Write what the sender sets: OrderPlaced.',
      default: 'OrderPlaced',
    },
  },
  resource: { noun: 'Event bus', types: ['AWS::Events::EventBus'], arn: 'events:event-bus/**' },
  sam: ({ options, resource }) => {
    const { Type, Properties } = ruleFor(options.source, options.detailType);
    // Without a bus of its own, the rule is one of the account's default bus.
    const bus = resource === undefined ? undefined : refOf(resource);
    return {
      events: {
        Rule: { Type, Properties: { ...Properties, ...(bus !== undefined && { EventBusName: bus }) } },
      },
    };
  },
});
