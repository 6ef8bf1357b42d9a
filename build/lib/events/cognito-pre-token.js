import { defineEventSource } from "./define.js";
import { existingUserPool, userPoolTrigger } from "./user-pool.js";
export const cognitoPreToken = defineEventSource({
    id: 'cognito-pre-token',
    title: 'Cognito pre token generation',
    category: 'cognito',
    does: 'adds the tenant to the id token and keeps the phone number out of it',
    packages: ['Amazon.Lambda.CognitoEvents'],
    usings: ['Amazon.Lambda.CognitoEvents'],
    input: 'CognitoPreTokenGenerationEvent',
    output: 'CognitoPreTokenGenerationEvent',
    types: [],
    serializable: ['CognitoPreTokenGenerationEvent'],
    resource: existingUserPool,
    sam: (context) => userPoolTrigger(context, 'PreTokenGeneration', {
        properties: {
            UsernameAttributes: ['email'],
            AutoVerifiedAttributes: ['email'],
            // App clients write custom attributes only where they name them: no user can choose a tenant.
            Schema: [{ Name: 'tenant', AttributeDataType: 'String', Mutable: true }],
        },
    }),
});
