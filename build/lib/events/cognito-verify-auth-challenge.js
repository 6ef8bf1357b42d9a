import { defineEventSource } from "./define.js";
import { existingUserPool, userPoolTrigger } from "./user-pool.js";
export const cognitoVerifyAuthChallenge = defineEventSource({
    id: 'cognito-verify-auth-challenge',
    title: 'Cognito verify auth challenge response',
    category: 'cognito',
    does: 'compares the answer of a user with the code',
    packages: ['Amazon.Lambda.CognitoEvents'],
    usings: ['System.Security.Cryptography', 'System.Text', 'Amazon.Lambda.CognitoEvents'],
    input: 'CognitoVerifyAuthChallengeEvent',
    output: 'CognitoVerifyAuthChallengeEvent',
    types: [],
    serializable: ['CognitoVerifyAuthChallengeEvent'],
    resource: existingUserPool,
    sam: (context) => userPoolTrigger(context, 'VerifyAuthChallengeResponse', { signIn: 'ALLOW_CUSTOM_AUTH' }),
});
