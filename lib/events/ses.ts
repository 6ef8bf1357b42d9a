import { defineEventSource } from './define.ts';
import { getAtt, ref } from './intrinsics.ts';

export const ses = defineEventSource({
  id: 'ses',
  title: 'SES inbound email (Lambda action)',
  category: 'messaging',
  does: 'takes each email that SES receives',
  package: 'Amazon.Lambda.SimpleEmailEvents',
  usings: ['Amazon.Lambda.SimpleEmailEvents', 'Amazon.Lambda.SimpleEmailEvents.Actions'],
  input: 'SimpleEmailEvent<LambdaReceiptAction>',
  output: 'void',
  types: [],
  serializable: ['SimpleEmailEvent<LambdaReceiptAction>'],
  options: {
    recipients: { kind: 'list', message: 'Addresses or domains to take email for', default: ['example.com'] },
  },
  sam: ({ name, logicalId, options, resource }) => ({
    resources: {
      ...(resource === undefined && { [`${name}RuleSet`]: { Type: 'AWS::SES::ReceiptRuleSet' } }),
      [`${name}SesPermission`]: {
        Type: 'AWS::Lambda::Permission',
        Properties: {
          Action: 'lambda:InvokeFunction',
          FunctionName: getAtt(logicalId, 'Arn'),
          Principal: 'ses.amazonaws.com',
          SourceAccount: ref('AWS::AccountId'),
        },
      },
      [`${name}ReceiptRule`]: {
        Type: 'AWS::SES::ReceiptRule',
        // SES refuses a rule whose function it may not call.
        DependsOn: `${name}SesPermission`,
        Properties: {
          // A rule takes the rule set's name, the last part of its ARN.
          RuleSetName: resource?.startsWith('arn:')
            ? resource.slice(resource.lastIndexOf('/') + 1)
            : ref(resource ?? `${name}RuleSet`),
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
      outputs: {
        [`${logicalId}RuleSet`]: {
          Description: 'Make it the active one: aws ses set-active-receipt-rule-set --rule-set-name',
          Value: ref(`${name}RuleSet`),
        },
      },
    }),
  }),
});
