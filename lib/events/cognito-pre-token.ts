import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingUserPool, userPoolTrigger } from './user-pool.ts';

export const cognitoPreToken = defineEventSource({
  id: 'cognito-pre-token',
  title: 'Cognito pre token generation',
  category: 'cognito',
  does: 'adds the tenant to the ID token and removes the phone number',
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['Amazon.Lambda.CognitoEvents'],
  input: 'CognitoPreTokenGenerationEvent',
  output: 'CognitoPreTokenGenerationEvent',
  types: [],
  serializable: ['CognitoPreTokenGenerationEvent'],
  resource: existingUserPool,
  callerLimit: callerLimits.cognito,
  sam: (context) =>
    userPoolTrigger(context, 'PreTokenGeneration', {
      properties: {
        UsernameAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        // An app client can write a custom attribute only if it lists it, so users cannot choose their tenant.
        Schema: [{ Name: 'tenant', AttributeDataType: 'String', Mutable: true }],
      },
    }),
});
