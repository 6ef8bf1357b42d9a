import { defineEventSource } from "./define.js";
import { existingUserPool, userPoolConfigTrigger } from "./user-pool.js";
export const cognitoPreTokenV2 = defineEventSource({
    id: 'cognito-pre-token-v2',
    title: 'Cognito pre token generation, version 2 (access token too)',
    category: 'cognito',
    does: 'adds the tenant to both tokens, and a scope for administrators',
    packages: ['Amazon.Lambda.CognitoEvents'],
    usings: ['Amazon.Lambda.CognitoEvents'],
    input: 'CognitoPreTokenGenerationV2Event',
    output: 'CognitoPreTokenGenerationV2Event',
    types: [],
    serializable: [
        'CognitoPreTokenGenerationV2Event',
        // The types of the claims: their property is an object, and what came with the event is a JsonElement.
        'string',
        'bool',
        'int',
        'List<string>',
        'System.Text.Json.JsonElement',
    ],
    resource: { ...existingUserPool, arn: 'cognito-idp:userpool/*' },
    sam: (context) => userPoolConfigTrigger(context, 'PreTokenGenerationConfig', 'V2_0', {
        properties: {
            UsernameAttributes: ['email'],
            AutoVerifiedAttributes: ['email'],
            // App clients write custom attributes only where they name them: no user can choose a tenant.
            Schema: [{ Name: 'tenant', AttributeDataType: 'String', Mutable: true }],
        },
    }),
});
