import { defineEventSource } from './define.ts';
import { getAtt, ref } from './intrinsics.ts';
import { permission } from './permission.ts';
import { existingRuleSet, newRuleSet, newRuleSetOutput, recipientsInput, ruleSetName } from './rule-set.ts';

export const ses = defineEventSource({
  id: 'ses',
  title: 'SES inbound email (Lambda action)',
  category: 'messaging',
  does: 'processes each email that SES receives',
  packages: ['Amazon.Lambda.SimpleEmailEvents'],
  usings: ['Amazon.Lambda.SimpleEmailEvents', 'Amazon.Lambda.SimpleEmailEvents.Actions'],
  input: 'SimpleEmailEvent<LambdaReceiptAction>',
  output: 'void',
  types: [],
  serializable: ['SimpleEmailEvent<LambdaReceiptAction>'],
  options: {
    recipients: recipientsInput,
  },
  resource: existingRuleSet,
  sam: ({ name, logicalId, options, resource }) => ({
    resources: {
      ...(resource === undefined && newRuleSet(name)),
      [`${name}SesPermission`]: permission(logicalId, 'ses.amazonaws.com', {
        SourceAccount: ref('AWS::AccountId'),
      }),
      [`${name}ReceiptRule`]: {
        Type: 'AWS::SES::ReceiptRule',
        // SES rejects a rule if it is not allowed to call the function.
        DependsOn: `${name}SesPermission`,
        Properties: {
          RuleSetName: ruleSetName(name, resource),
          Rule: {
            Enabled: true,
            ScanEnabled: true,
            Recipients: options.recipients,
            Actions: [{ LambdaAction: { FunctionArn: getAtt(logicalId, 'Arn'), InvocationType: 'Event' } }],
          },
        },
      },
    },
    ...(resource === undefined && {
      outputs: newRuleSetOutput(name, logicalId),
    }),
  }),
});
