import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingUserPool, userPoolTrigger } from './user-pool.ts';

export const cognitoDefineAuthChallenge = defineEventSource({
  id: 'cognito-define-auth-challenge',
  title: 'Cognito define auth challenge',
  category: 'cognito',
  does: 'decides after each answer whether to issue tokens, ask again, or fail the sign-in',
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['Amazon.Lambda.CognitoEvents'],
  input: 'CognitoDefineAuthChallengeEvent',
  output: 'CognitoDefineAuthChallengeEvent',
  types: [],
  serializable: ['CognitoDefineAuthChallengeEvent'],
  resource: existingUserPool,
  callerLimit: callerLimits.cognito,
  sam: (context) => userPoolTrigger(context, 'DefineAuthChallenge', { signIn: 'ALLOW_CUSTOM_AUTH' }),
});
