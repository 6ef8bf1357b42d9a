import { matching } from "./checks.js";
import { ref } from "./intrinsics.js";
export const existingRuleSet = {
    noun: 'Rule set',
    types: ['AWS::SES::ReceiptRuleSet'],
    arn: 'ses:receipt-rule-set/*',
};
/** The rule set that is given, by its name in a receipt rule: the last part of its ARN; else the new one's. */
export function ruleSetName(name, resource) {
    return resource?.startsWith('arn:')
        ? resource.slice(resource.lastIndexOf('/') + 1)
        : ref(resource ?? `${name}RuleSet`);
}
export const newRuleSet = (name) => ({ [`${name}RuleSet`]: { Type: 'AWS::SES::ReceiptRuleSet' } });
/** No template can make a rule set the active one. */
export const newRuleSetOutput = (name, logicalId) => ({
    [`${logicalId}RuleSet`]: {
        Description: 'Make it the active one: aws ses set-active-receipt-rule-set --rule-set-name',
        Value: ref(`${name}RuleSet`),
    },
});
export const recipientsInput = {
    kind: 'list',
    message: 'Addresses or domains to take email for',
    check: matching('Recipient', /^([^\s@]+@)?[\w.-]+$/, 'orders@example.com or example.com'),
    default: ['example.com'],
};
