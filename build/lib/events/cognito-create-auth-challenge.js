import { defineEventSource } from "./define.js";
import { existingUserPool, userPoolTrigger } from "./user-pool.js";
export const cognitoCreateAuthChallenge = defineEventSource({
    id: 'cognito-create-auth-challenge',
    title: 'Cognito create auth challenge',
    category: 'cognito',
    does: 'makes the code that a user has to answer with',
    packages: ['Amazon.Lambda.CognitoEvents'],
    usings: ['System.Security.Cryptography', 'Amazon.Lambda.CognitoEvents'],
    input: 'CognitoCreateAuthChallengeEvent',
    output: 'CognitoCreateAuthChallengeEvent',
    types: [],
    serializable: ['CognitoCreateAuthChallengeEvent'],
    resource: existingUserPool,
    sam: (context) => userPoolTrigger(context, 'CreateAuthChallenge', { signIn: 'ALLOW_CUSTOM_AUTH' }),
});
