import { defineEventSource } from "./define.js";
import { existingUserPool, userPoolTrigger } from "./user-pool.js";
export const cognitoPostAuthentication = defineEventSource({
    id: 'cognito-post-authentication',
    title: 'Cognito post authentication',
    category: 'cognito',
    does: 'notes who has signed in, and warns of a new device',
    packages: ['Amazon.Lambda.CognitoEvents'],
    usings: ['Amazon.Lambda.CognitoEvents'],
    input: 'CognitoPostAuthenticationEvent',
    output: 'CognitoPostAuthenticationEvent',
    types: [],
    serializable: ['CognitoPostAuthenticationEvent'],
    resource: existingUserPool,
    sam: (context) => userPoolTrigger(context, 'PostAuthentication', {
        properties: {
            UsernameAttributes: ['email'],
            AutoVerifiedAttributes: ['email'],
            // Without it, Cognito knows no devices.
            DeviceConfiguration: { ChallengeRequiredOnNewDevice: false, DeviceOnlyRememberedOnUserPrompt: false },
        },
    }),
});
