import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingUserPool, userPoolTrigger } from './user-pool.ts';

export const cognitoPostConfirmation = defineEventSource({
  id: 'cognito-post-confirmation',
  title: 'Cognito post confirmation',
  category: 'cognito',
  does: 'welcomes a user who has confirmed their sign-up',
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['Amazon.Lambda.CognitoEvents'],
  input: 'CognitoPostConfirmationEvent',
  output: 'CognitoPostConfirmationEvent',
  types: [],
  serializable: ['CognitoPostConfirmationEvent'],
  resource: existingUserPool,
  callerLimit: callerLimits.cognito,
  sam: (context) => userPoolTrigger(context, 'PostConfirmation'),
});
