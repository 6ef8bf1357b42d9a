import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingUserPool, userPoolTrigger } from './user-pool.ts';

export const cognitoVerifyAuthChallenge = defineEventSource({
  id: 'cognito-verify-auth-challenge',
  title: 'Cognito verify auth challenge response',
  category: 'cognito',
  does: "compares a user's answer with the sign-in code",
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['System.Security.Cryptography', 'System.Text', 'Amazon.Lambda.CognitoEvents'],
  input: 'CognitoVerifyAuthChallengeEvent',
  output: 'CognitoVerifyAuthChallengeEvent',
  types: [],
  serializable: ['CognitoVerifyAuthChallengeEvent'],
  resource: existingUserPool,
  callerLimit: callerLimits.cognito,
  sam: (context) => userPoolTrigger(context, 'VerifyAuthChallengeResponse', { signIn: 'ALLOW_CUSTOM_AUTH' }),
});
