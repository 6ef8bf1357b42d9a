import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { arnOf, getAtt, ref, sub } from './intrinsics.ts';
import { permission } from './permission.ts';

export const connect = defineEventSource({
  id: 'connect',
  title: 'Amazon Connect contact flow',
  category: 'ai',
  does: 'looks up the order that a caller asks about',
  packages: ['Amazon.Lambda.ConnectEvents'],
  usings: ['Amazon.Lambda.ConnectEvents'],
  input: 'ContactFlowEvent',
  output: 'Dictionary<string, string>',
  types: [],
  serializable: ['ContactFlowEvent', 'Dictionary<string, string>'],
  resource: { noun: 'Instance', types: ['AWS::Connect::Instance'], arn: 'connect:instance/*' },
  // No new instance: an account may have only a few, and the alias of each must be globally unique.
  callerLimit: callerLimits.connect,
  sam: ({ name, logicalId, resource }) => ({
    resources: {
      [`${name}Permission`]: permission(logicalId, 'connect.amazonaws.com', {
        SourceAccount: ref('AWS::AccountId'),
        SourceArn:
          resource === undefined
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
