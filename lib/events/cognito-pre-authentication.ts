import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingUserPool, userPoolTrigger } from './user-pool.ts';

export const cognitoPreAuthentication = defineEventSource({
  id: 'cognito-pre-authentication',
  title: 'Cognito pre authentication',
  category: 'cognito',
  does: 'rejects the sign-in of a user whose email address is not verified',
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['Amazon.Lambda.CognitoEvents'],
  input: 'CognitoPreAuthenticationEvent',
  output: 'CognitoPreAuthenticationEvent',
  types: [],
  serializable: ['CognitoPreAuthenticationEvent'],
  resource: existingUserPool,
  callerLimit: callerLimits.cognito,
  sam: (context) => userPoolTrigger(context, 'PreAuthentication'),
});
