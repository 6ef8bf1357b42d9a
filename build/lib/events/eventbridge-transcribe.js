import { oneOf } from "./checks.js";
import { defineEventSource } from "./define.js";
import { ruleFor } from "./rules.js";
const states = ['QUEUED', 'IN_PROGRESS', 'COMPLETED', 'FAILED'];
export const eventbridgeTranscribe = defineEventSource({
    id: 'eventbridge-transcribe',
    title: 'Amazon Transcribe job state change, through EventBridge',
    category: 'eventbridge',
    does: 'tells how transcription jobs ended',
    packages: ['Amazon.Lambda.CloudWatchEvents'],
    usings: ['Amazon.Lambda.CloudWatchEvents.TranscribeEvents'],
    input: 'TranscribeJobStateChangeEvent',
    output: 'void',
    types: [],
    serializable: ['TranscribeJobStateChangeEvent'],
    options: {
        status: {
            kind: 'list',
            message: 'States of a job to be called for (none: all)',
            check: oneOf('State', states),
            default: ['COMPLETED', 'FAILED'],
        },
    },
    sam: ({ options }) => ({
        events: {
            Rule: ruleFor('aws.transcribe', 'Transcribe Job State Change', {
                TranscriptionJobStatus: options.status,
            }),
        },
    }),
});
