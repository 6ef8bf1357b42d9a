import { defineEventSource } from './define.ts';
import { getAtt, sub } from './intrinsics.ts';
import { codeKey, codeKeyInput, existingUserPool, userPoolConfigTrigger } from './user-pool.ts';

const externalId = sub('${AWS::StackName}');

const smsRole = {
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'cognito-idp.amazonaws.com' },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': externalId } },
        },
      ],
    },
    Policies: [
      {
        PolicyName: 'SendTextMessages',
        PolicyDocument: {
          Version: '2012-10-17',
          // A phone number has no ARN.
          Statement: [{ Effect: 'Allow', Action: 'sns:Publish', Resource: '*' }],
        },
      },
    ],
  },
};

export const cognitoCustomSmsSender = defineEventSource({
  id: 'cognito-custom-sms-sender',
  title: 'Cognito custom SMS sender',
  category: 'cognito',
  does: 'sends text messages in place of Cognito',
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['Amazon.Lambda.CognitoEvents'],
  input: 'CognitoCustomSmsSenderEvent',
  output: 'CognitoCustomSmsSenderEvent',
  types: [],
  serializable: ['CognitoCustomSmsSenderEvent'],
  options: { codeKey: codeKeyInput },
  resource: { ...existingUserPool, arn: 'cognito-idp:userpool/*' },
  sam: (context) => {
    const { name, resource } = context;
    const { keyArn, policies, variables, resources } = codeKey(name, context.options.codeKey);
    const trigger = userPoolConfigTrigger(context, 'CustomSMSSender', 'V1_0', {
      lambdaConfig: { KMSKeyID: keyArn },
      properties: {
        UsernameAttributes: ['phone_number'],
        AutoVerifiedAttributes: ['phone_number'],
        SmsConfiguration: { SnsCallerArn: getAtt(`${name}SmsRole`, 'Arn'), ExternalId: externalId },
      },
    });
    return {
      ...trigger,
      policies,
      variables,
      resources: {
        ...resources,
        // Cognito verifies phone numbers only if the user pool itself is able to send text messages.
        ...(resource === undefined && { [`${name}SmsRole`]: smsRole }),
        ...trigger.resources,
      },
    };
  },
});
