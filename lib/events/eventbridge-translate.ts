import { oneOf } from './checks.ts';
import { defineEventSource } from './define.ts';
import { ruleFor } from './rules.ts';

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
  title: 'Amazon Translate batch job state change (EventBridge)',
  category: 'eventbridge',
  does: 'logs the outcome of translation jobs',
  packages: ['Amazon.Lambda.CloudWatchEvents'],
  usings: ['Amazon.Lambda.CloudWatchEvents.TranslateEvents'],
  input: 'TranslateTextTranslationJobStateChangeEvent',
  output: 'void',
  types: [],
  serializable: ['TranslateTextTranslationJobStateChangeEvent'],
  options: {
    status: {
      kind: 'list',
      message: 'Job states that invoke the function',
      ifEmpty: 'all',
      check: oneOf('Job state', states),
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
