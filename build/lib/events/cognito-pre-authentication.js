import { defineEventSource } from "./define.js";
import { existingUserPool, userPoolTrigger } from "./user-pool.js";
export const cognitoPreAuthentication = defineEventSource({
    id: 'cognito-pre-authentication',
    title: 'Cognito pre authentication',
    category: 'cognito',
    does: 'refuses to sign in a user whose e-mail address is not verified',
    packages: ['Amazon.Lambda.CognitoEvents'],
    usings: ['Amazon.Lambda.CognitoEvents'],
    input: 'CognitoPreAuthenticationEvent',
    output: 'CognitoPreAuthenticationEvent',
    types: [],
    serializable: ['CognitoPreAuthenticationEvent'],
    resource: existingUserPool,
    sam: (context) => userPoolTrigger(context, 'PreAuthentication'),
});
