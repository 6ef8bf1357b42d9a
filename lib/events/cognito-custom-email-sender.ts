import { defineEventSource } from './define.ts';
import { codeKey, codeKeyInput, existingUserPool, userPoolConfigTrigger } from './user-pool.ts';

export const cognitoCustomEmailSender = defineEventSource({
  id: 'cognito-custom-email-sender',
  title: 'Cognito custom email sender',
  category: 'cognito',
  does: 'sends emails in place of Cognito',
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['Amazon.Lambda.CognitoEvents'],
  input: 'CognitoCustomEmailSenderEvent',
  output: 'CognitoCustomEmailSenderEvent',
  types: [],
  serializable: ['CognitoCustomEmailSenderEvent'],
  options: { codeKey: codeKeyInput },
  resource: { ...existingUserPool, arn: 'cognito-idp:userpool/*' },
  sam: (context) => {
    const { keyArn, policies, variables, resources } = codeKey(context.name, context.options.codeKey);
    const trigger = userPoolConfigTrigger(context, 'CustomEmailSender', 'V1_0', {
      lambdaConfig: { KMSKeyID: keyArn },
    });
    return { ...trigger, policies, variables, resources: { ...resources, ...trigger.resources } };
  },
});
