import { defineEventSource } from './define.ts';
import { checkInterval } from './schedules.ts';

const valid = /^(rate\((1 (minute|hour|day)|([2-9]|[1-9]\d+) (minutes|hours|days))\)|cron\(\S+( \S+){5}\))$/;

export const schedule = defineEventSource({
  id: 'schedule',
  title: 'Amazon EventBridge scheduled rule',
  category: 'schedule',
  does: 'finds expired carts on a schedule',
  packages: ['Amazon.Lambda.CloudWatchEvents'],
  usings: ['Amazon.Lambda.CloudWatchEvents.ScheduledEvents'],
  input: 'ScheduledEvent',
  output: 'void',
  types: [],
  serializable: ['ScheduledEvent'],
  options: {
    schedule: {
      kind: 'text',
      message: 'Schedule expression (rate or cron, in UTC)',
      check: (text) =>
        valid.test(text) ||
        `"${text}" is not a valid schedule. Write rate(1 hour) or, in UTC, cron(0 6 * * ? *).`,
      default: 'rate(1 hour)',
    },
  },
  check: ({ options, timeout }) => checkInterval(options.schedule, timeout),
  sam: ({ options }) => ({
    events: { Schedule: { Type: 'Schedule', Properties: { Schedule: options.schedule } } },
  }),
});
