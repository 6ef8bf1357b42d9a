import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { ref, sub } from './intrinsics.ts';
import { permission } from './permission.ts';

export const lex = defineEventSource({
  id: 'lex',
  title: 'Amazon Lex V1 (discontinued)',
  category: 'ai',
  does: 'validates the slots of a hotel booking and fulfills it',
  packages: ['Amazon.Lambda.LexEvents'],
  usings: ['System.Globalization', 'Amazon.Lambda.LexEvents'],
  input: 'LexEvent',
  output: 'LexResponse',
  types: [],
  serializable: ['LexEvent', 'LexResponse'],
  resource: { noun: 'Intent', types: [], arn: 'lex:intent:*' },
  // CloudFormation does not support Lex V1. The intent, created elsewhere, names the function.
  callerLimit: callerLimits.lex,
  sam: ({ name, logicalId, resource }) => ({
    resources: {
      [`${name}Permission`]: permission(logicalId, 'lex.amazonaws.com', {
        SourceAccount: ref('AWS::AccountId'),
        SourceArn: resource ?? sub('arn:${AWS::Partition}:lex:${AWS::Region}:${AWS::AccountId}:intent:*'),
      }),
    },
  }),
});
