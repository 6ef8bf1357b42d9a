import { matching } from './checks.ts';
import { defineEventSource } from './define.ts';
import { getAtt, ref } from './intrinsics.ts';
import { permission } from './permission.ts';

export const configRule = defineEventSource({
  id: 'config-rule',
  title: 'AWS Config custom rule',
  category: 'management',
  does: 'checks whether each changed resource has a tag',
  packages: ['Amazon.Lambda.ConfigEvents'],
  usings: ['System.Text.Json', 'Amazon.Lambda.ConfigEvents'],
  input: 'ConfigEvent',
  output: 'void',
  types: ['InvokingEvent', 'RuleParameters'],
  serializable: ['ConfigEvent', 'InvokingEvent', 'RuleParameters'],
  options: {
    resourceType: {
      kind: 'text',
      message: 'Resource type that the rule evaluates',
      check: matching('Resource type', /^\w+(::\w+){2}$/, 'AWS::EC2::Instance'),
      default: 'AWS::EC2::Instance',
    },
    tagKey: {
      kind: 'text',
      advanced: true,
      message: 'Key of the required tag',
      check: matching('Tag key', /^[\p{L}\p{N} _.:/=+@-]{1,128}$/u, 'Owner'),
      default: 'Owner',
    },
  },
  sam: ({ name, logicalId, options }) => ({
    policies: [
      {
        Statement: [
          // The action does not support resource-level permissions.
          { Effect: 'Allow', Action: 'config:PutEvaluations', Resource: '*' },
        ],
      },
    ],
    resources: {
      [`${name}Permission`]: permission(logicalId, 'config.amazonaws.com', {
        SourceAccount: ref('AWS::AccountId'),
      }),
      [`${name}Rule`]: {
        Type: 'AWS::Config::ConfigRule',
        // AWS Config rejects a rule if it is not allowed to call the function.
        DependsOn: `${name}Permission`,
        Properties: {
          InputParameters: { tagKey: options.tagKey },
          Scope: { ComplianceResourceTypes: [options.resourceType] },
          Source: {
            Owner: 'CUSTOM_LAMBDA',
            SourceIdentifier: getAtt(logicalId, 'Arn'),
            SourceDetails: [
              { EventSource: 'aws.config', MessageType: 'ConfigurationItemChangeNotification' },
              { EventSource: 'aws.config', MessageType: 'OversizedConfigurationItemChangeNotification' },
            ],
          },
        },
      },
    },
  }),
});
