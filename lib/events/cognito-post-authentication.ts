import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingUserPool, userPoolTrigger } from './user-pool.ts';

export const cognitoPostAuthentication = defineEventSource({
  id: 'cognito-post-authentication',
  title: 'Cognito post authentication',
  category: 'cognito',
  does: 'logs each sign-in and warns about new devices',
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['Amazon.Lambda.CognitoEvents'],
  input: 'CognitoPostAuthenticationEvent',
  output: 'CognitoPostAuthenticationEvent',
  types: [],
  serializable: ['CognitoPostAuthenticationEvent'],
  resource: existingUserPool,
  callerLimit: callerLimits.cognito,
  sam: (context) =>
    userPoolTrigger(context, 'PostAuthentication', {
      properties: {
        UsernameAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        // Without this, Cognito does not track devices.
        DeviceConfiguration: { ChallengeRequiredOnNewDevice: false, DeviceOnlyRememberedOnUserPrompt: false },
      },
    }),
});
