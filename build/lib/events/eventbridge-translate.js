import { oneOf } from "./checks.js";
import { defineEventSource } from "./define.js";
import { ruleFor } from "./rules.js";
const states = [
    'SUBMITTED',
    'IN_PROGRESS',
    'COMPLETED',
    'COMPLETED_WITH_ERROR',
    'STOP_REQUESTED',
    'STOPPED',
    'FAILED',
];
export const eventbridgeTranslate = defineEventSource({
    id: 'eventbridge-translate',
    title: 'Amazon Translate batch job state change, through EventBridge',
    category: 'eventbridge',
    does: 'tells how translation jobs ended',
    packages: ['Amazon.Lambda.CloudWatchEvents'],
    usings: ['Amazon.Lambda.CloudWatchEvents.TranslateEvents'],
    input: 'TranslateTextTranslationJobStateChangeEvent',
    output: 'void',
    types: [],
    serializable: ['TranslateTextTranslationJobStateChangeEvent'],
    options: {
        status: {
            kind: 'list',
            message: 'States of a job to be called for (none: all)',
            check: oneOf('State', states),
            default: ['COMPLETED', 'COMPLETED_WITH_ERROR', 'FAILED', 'STOPPED'],
        },
    },
    sam: ({ options }) => ({
        events: {
            Rule: ruleFor('aws.translate', 'Translate TextTranslationJob State Change', {
                jobStatus: options.status,
            }),
        },
    }),
});
