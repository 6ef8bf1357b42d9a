import { oneOf } from './checks.ts';
import { defineEventSource } from './define.ts';
import { ruleFor } from './rules.ts';

const states = ['QUEUED', 'IN_PROGRESS', 'COMPLETED', 'FAILED'];

export const eventbridgeTranscribe = defineEventSource({
  id: 'eventbridge-transcribe',
  title: 'Amazon Transcribe job state change (EventBridge)',
  category: 'eventbridge',
  does: 'logs the outcome of transcription jobs',
  packages: ['Amazon.Lambda.CloudWatchEvents'],
  usings: ['Amazon.Lambda.CloudWatchEvents.TranscribeEvents'],
  input: 'TranscribeJobStateChangeEvent',
  output: 'void',
  types: [],
  serializable: ['TranscribeJobStateChangeEvent'],
  options: {
    status: {
      kind: 'list',
      message: 'Job states that invoke the function',
      ifEmpty: 'all',
      check: oneOf('Job state', states),
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
