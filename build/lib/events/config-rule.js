import { matching } from "./checks.js";
import { defineEventSource } from "./define.js";
import { getAtt, ref } from "./intrinsics.js";
import { permission } from "./permission.js";
export const configRule = defineEventSource({
    id: 'config-rule',
    title: 'AWS Config custom rule',
    category: 'management',
    does: 'says of each changed resource whether it has a tag',
    packages: ['Amazon.Lambda.ConfigEvents'],
    usings: ['System.Text.Json', 'Amazon.Lambda.ConfigEvents'],
    input: 'ConfigEvent',
    output: 'void',
    types: ['InvokingEvent', 'RuleParameters'],
    serializable: ['ConfigEvent', 'InvokingEvent', 'RuleParameters'],
    options: {
        resourceType: {
            kind: 'text',
            message: 'Type of the resources that the rule is for',
            check: matching('Type', /^\w+(::\w+){2}$/, 'AWS::EC2::Instance'),
            default: 'AWS::EC2::Instance',
        },
        tagKey: {
            kind: 'text',
            message: 'Key of the tag that they must have',
            check: matching('Key', /^[\p{L}\p{N} _.:/=+@-]{1,128}$/u, 'Owner'),
            default: 'Owner',
        },
    },
    sam: ({ name, logicalId, options }) => ({
        policies: [
            {
                Statement: [
                    // The action knows no resource.
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
                // AWS Config takes no rule whose function it may not call.
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
