import { matching } from './checks.ts';
import { ref } from './intrinsics.ts';

export const existingRuleSet = {
  noun: 'Rule set',
  types: ['AWS::SES::ReceiptRuleSet'],
  arn: 'ses:receipt-rule-set/*',
};

/** Name of the existing rule set, or of the new one. In an ARN, it is the last part. */
export function ruleSetName(name: string, resource: string | undefined) {
  return resource?.startsWith('arn:')
    ? resource.slice(resource.lastIndexOf('/') + 1)
    : ref(resource ?? `${name}RuleSet`);
}

export const newRuleSet = (name: string) => ({ [`${name}RuleSet`]: { Type: 'AWS::SES::ReceiptRuleSet' } });

/** CloudFormation can't activate a rule set, so the output says how. */
export const newRuleSetOutput = (name: string, logicalId: string) => ({
  [`${logicalId}RuleSet`]: {
    Description: 'Activate it: aws ses set-active-receipt-rule-set --rule-set-name',
    Value: ref(`${name}RuleSet`),
  },
});

export const recipientsInput = {
  kind: 'list',
  message: 'Addresses or domains to receive email for',
  check: matching('Recipient', /^([^\s@]+@)?[\w.-]+$/, 'orders@example.com or example.com'),
  default: ['example.com'],
} as const;
