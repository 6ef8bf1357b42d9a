import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingUserPool, userPoolTrigger } from './user-pool.ts';

export const cognitoCustomMessage = defineEventSource({
  id: 'cognito-custom-message',
  title: 'Cognito custom message',
  category: 'cognito',
  does: 'customizes the messages in which Cognito sends codes',
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['System.Net', 'Amazon.Lambda.CognitoEvents'],
  input: 'CognitoCustomMessageEvent',
  output: 'CognitoCustomMessageEvent',
  types: [],
  serializable: ['CognitoCustomMessageEvent'],
  resource: existingUserPool,
  callerLimit: callerLimits.cognito,
  sam: (context) => userPoolTrigger(context, 'CustomMessage'),
});
