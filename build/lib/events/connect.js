import { defineEventSource } from "./define.js";
import { arnOf, getAtt, ref, sub } from "./intrinsics.js";
import { permission } from "./permission.js";
export const connect = defineEventSource({
    id: 'connect',
    title: 'Amazon Connect contact flow',
    category: 'ai',
    does: 'tells a contact flow about the order that a caller asks for',
    packages: ['Amazon.Lambda.ConnectEvents'],
    usings: ['Amazon.Lambda.ConnectEvents'],
    input: 'ContactFlowEvent',
    output: 'Dictionary<string, string>',
    types: [],
    serializable: ['ContactFlowEvent', 'Dictionary<string, string>'],
    resource: { noun: 'Instance', types: ['AWS::Connect::Instance'], arn: 'connect:instance/*' },
    // No new instance: an account has but a few of them, each with an alias that is unique in the world.
    sam: ({ name, logicalId, resource }) => ({
        resources: {
            [`${name}Permission`]: permission(logicalId, 'connect.amazonaws.com', {
                SourceAccount: ref('AWS::AccountId'),
                SourceArn: resource === undefined
                    ? sub('arn:${AWS::Partition}:connect:${AWS::Region}:${AWS::AccountId}:instance/*')
                    : arnOf(resource),
            }),
            ...(resource !== undefined && {
                [`${name}Integration`]: {
                    Type: 'AWS::Connect::IntegrationAssociation',
                    Properties: {
                        InstanceId: arnOf(resource),
                        IntegrationType: 'LAMBDA_FUNCTION',
                        IntegrationArn: getAtt(logicalId, 'Arn'),
                    },
                },
            }),
        },
    }),
});
