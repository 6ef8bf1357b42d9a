import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingUserPool, userPoolTrigger } from './user-pool.ts';

export const cognitoCreateAuthChallenge = defineEventSource({
  id: 'cognito-create-auth-challenge',
  title: 'Cognito create auth challenge',
  category: 'cognito',
  does: 'creates the sign-in code that a user must enter',
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['System.Security.Cryptography', 'Amazon.Lambda.CognitoEvents'],
  input: 'CognitoCreateAuthChallengeEvent',
  output: 'CognitoCreateAuthChallengeEvent',
  types: [],
  serializable: ['CognitoCreateAuthChallengeEvent'],
  resource: existingUserPool,
  callerLimit: callerLimits.cognito,
  sam: (context) => userPoolTrigger(context, 'CreateAuthChallenge', { signIn: 'ALLOW_CUSTOM_AUTH' }),
});
