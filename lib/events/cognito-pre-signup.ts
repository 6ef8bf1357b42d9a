import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingUserPool, userPoolTrigger } from './user-pool.ts';

export const cognitoPreSignup = defineEventSource({
  id: 'cognito-pre-signup',
  title: 'Cognito pre sign-up',
  category: 'cognito',
  does: 'rejects a sign-up with an email address outside the allowed domain',
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['Amazon.Lambda.CognitoEvents'],
  input: 'CognitoPreSignupEvent',
  output: 'CognitoPreSignupEvent',
  types: [],
  serializable: ['CognitoPreSignupEvent'],
  resource: existingUserPool,
  callerLimit: callerLimits.cognito,
  sam: (context) => userPoolTrigger(context, 'PreSignUp'),
});
