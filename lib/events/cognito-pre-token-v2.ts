import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingUserPool, userPoolConfigTrigger } from './user-pool.ts';

export const cognitoPreTokenV2 = defineEventSource({
  id: 'cognito-pre-token-v2',
  title: 'Cognito pre token generation V2 (ID and access tokens)',
  category: 'cognito',
  does: 'adds the tenant to the ID and access tokens, and a scope for administrators',
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['Amazon.Lambda.CognitoEvents'],
  input: 'CognitoPreTokenGenerationV2Event',
  output: 'CognitoPreTokenGenerationV2Event',
  types: [],
  serializable: [
    'CognitoPreTokenGenerationV2Event',
    // The types of the claims: the property is declared as object, and claims of the event are JsonElement values.
    'string',
    'bool',
    'int',
    'List<string>',
    'System.Text.Json.JsonElement',
  ],
  resource: { ...existingUserPool, arn: 'cognito-idp:userpool/*' },
  callerLimit: callerLimits.cognito,
  sam: (context) =>
    userPoolConfigTrigger(context, 'PreTokenGenerationConfig', 'V2_0', {
      properties: {
        UsernameAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        // An app client can write a custom attribute only if it lists it, so users cannot choose their tenant.
        Schema: [{ Name: 'tenant', AttributeDataType: 'String', Mutable: true }],
      },
    }),
});
