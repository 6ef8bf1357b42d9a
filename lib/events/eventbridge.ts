import type { EarlierAnswers } from '../inputs/define.ts';
import { matching } from './checks.ts';
import { defineEventSource } from './define.ts';
import { checkEventPattern } from './event-pattern.ts';
import { refOf } from './intrinsics.ts';
import { ruleFor } from './rules.ts';

const isWithoutPattern = ({ pattern }: EarlierAnswers): boolean => pattern === '';

export const eventbridge = defineEventSource({
  id: 'eventbridge',
  title: 'Amazon EventBridge rule for custom events',
  category: 'eventbridge',
  does: 'processes an EventBridge event about a placed order',
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
      advanced: true,
      message: 'Event pattern as JSON',
      ifEmpty: 'match source and detail type',
      check: checkEventPattern,
      default: '',
    },
    eventSource: {
      kind: 'text',
      applies: isWithoutPattern,
      message: 'Source of the events',
      check: matching('Source', /^\S{1,256}$/, 'com.example.orders'),
      default: 'com.example.orders',
    },
    detailType: {
      kind: 'text',
      applies: isWithoutPattern,
      message: 'Detail type of the events',
      check: matching('Detail type', /^.{1,128}$/, 'OrderPlaced'),
      default: 'OrderPlaced',
    },
  },
  resource: { noun: 'Event bus', types: ['AWS::Events::EventBus'], arn: 'events:event-bus/**' },
  sam: ({ options: { pattern, eventSource, detailType }, resource }) => {
    const { Type, Properties } = ruleFor(eventSource, detailType);
    const Pattern: unknown = pattern === '' ? Properties.Pattern : JSON.parse(pattern);
    // Without an event bus, the rule belongs to the default bus of the account.
    const bus = resource === undefined ? undefined : refOf(resource);
    return {
      events: { Rule: { Type, Properties: { Pattern, ...(bus !== undefined && { EventBusName: bus }) } } },
    };
  },
});
