import { defineEventSource } from "./define.js";
const valid = /^(rate\([1-9]\d* (minute|hour|day)s?\)|cron\(\S+( \S+){5}\)|at\(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\))$/;
export const scheduleV2 = defineEventSource({
    id: 'schedule-v2',
    title: 'Amazon EventBridge Scheduler',
    category: 'schedule',
    does: 'does its work on a schedule, in a time zone of your choice',
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
            message: 'Schedule',
            check: (text) => valid.test(text) ||
                `Schedule "${text}" is no schedule. Write rate(1 hour), cron(0 6 * * ? *) or at(2030-01-31T06:00:00).`,
            default: 'rate(1 hour)',
        },
        timezone: { kind: 'text', message: 'Time zone of the schedule', check: checkZone, default: 'UTC' },
        window: {
            kind: 'number',
            message: 'Window in which a call may start',
            min: 0,
            max: 1440,
            unit: 'minutes',
            default: 0,
        },
    },
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
                    // Without an input Scheduler sends an event whose detail is a text, which ScheduledEvent can't hold.
                    Input: JSON.stringify({
                        scheduleArn: '<aws.scheduler.schedule-arn>',
                        scheduledTime: '<aws.scheduler.scheduled-time>',
                    }),
                },
            },
        },
    }),
});
function checkZone(zone) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: zone });
        // Newer versions of Node.js take offsets too, as +01:00; Scheduler does not.
        if (/^[A-Z]/i.test(zone))
            return true;
    }
    catch {
        // Intl knows no such zone.
    }
    return `Time zone "${zone}" is not known. Write one like Europe/Berlin.`;
}
