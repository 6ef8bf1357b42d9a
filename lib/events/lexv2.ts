import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { arnOf, ref, sub } from './intrinsics.ts';
import { permission } from './permission.ts';

export const lexv2 = defineEventSource({
  id: 'lexv2',
  title: 'Amazon Lex V2',
  category: 'ai',
  does: 'validates the slots of a hotel booking and fulfills it',
  packages: ['Amazon.Lambda.LexV2Events'],
  usings: ['System.Globalization', 'Amazon.Lambda.LexV2Events'],
  input: 'LexV2Event',
  output: 'LexV2Response',
  types: [],
  serializable: ['LexV2Event', 'LexV2Response'],
  resource: { noun: 'Bot alias', types: ['AWS::Lex::BotAlias'], arn: 'lex:bot-alias/*/*' },
  // No bot: a bot alias names the function, in its CodeHookSpecification.
  callerLimit: callerLimits.lex,
  sam: ({ name, logicalId, resource }) => ({
    resources: {
      [`${name}Permission`]: permission(logicalId, 'lexv2.amazonaws.com', {
        SourceAccount: ref('AWS::AccountId'),
        SourceArn:
          resource === undefined
            ? sub('arn:${AWS::Partition}:lex:${AWS::Region}:${AWS::AccountId}:bot-alias/*')
            : arnOf(resource),
      }),
    },
  }),
});
