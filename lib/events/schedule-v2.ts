import type { Verdict } from '../inputs/define.ts';
import { defineEventSource } from './define.ts';
import { checkInterval } from './schedules.ts';

const valid =
  /^(rate\([1-9]\d* (minute|hour|day)s?\)|cron\(\S+( \S+){5}\)|at\(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\))$/;

export const scheduleV2 = defineEventSource({
  id: 'schedule-v2',
  title: 'Amazon EventBridge Scheduler',
  category: 'schedule',
  does: 'finds expired carts on a schedule',
  packages: [],
  usings: [],
  input: 'SchedulerInput',
  output: 'void',
  types: ['SchedulerInput'],
  payload: 'SchedulerInput',
  serializable: ['SchedulerInput'],
  options: {
    schedule: {
      kind: 'text',
      message: 'Schedule expression (rate, cron, or at)',
      check: (text) =>
        valid.test(text) ||
        `"${text}" is not a valid schedule. Write rate(1 hour), cron(0 6 * * ? *), or at(2030-01-31T06:00:00).`,
      default: 'rate(1 hour)',
    },
    timezone: {
      kind: 'text',
      advanced: true,
      message: 'Time zone of the schedule',
      check: checkTimeZone,
      default: 'UTC',
    },
    window: {
      kind: 'number',
      advanced: true,
      message: 'Flexible time window (0: none)',
      min: 0,
      max: 1440,
      unit: 'minutes',
      default: 0,
    },
  },
  check: ({ options, timeout }) => checkInterval(options.schedule, timeout),
  sam: ({ options }) => ({
    events: {
      Schedule: {
        Type: 'ScheduleV2',
        Properties: {
          ScheduleExpression: options.schedule,
          ...(options.timezone !== 'UTC' && { ScheduleExpressionTimezone: options.timezone }),
          ...(options.window > 0 && {
            FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: options.window },
          }),
          // Without an input, Scheduler sends an event whose detail is a string, which ScheduledEvent cannot represent.
          Input: JSON.stringify({
            scheduleArn: '<aws.scheduler.schedule-arn>',
            scheduledTime: '<aws.scheduler.scheduled-time>',
          }),
        },
      },
    },
  }),
});

function checkTimeZone(timeZone: string): Verdict {
  // Loading the time zones takes as long as reading 70 projects.
  if (timeZone === 'UTC') return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    // Newer versions of Node.js also accept offsets such as +01:00; Scheduler does not.
    if (/^[A-Z]/i.test(timeZone)) return true;
  } catch {
    // Intl throws for an unknown time zone.
  }
  return `"${timeZone}" is not a known time zone. Write an IANA name, such as Europe/Berlin.`;
}
