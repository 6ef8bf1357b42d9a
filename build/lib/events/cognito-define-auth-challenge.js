import { defineEventSource } from "./define.js";
import { existingUserPool, userPoolTrigger } from "./user-pool.js";
export const cognitoDefineAuthChallenge = defineEventSource({
    id: 'cognito-define-auth-challenge',
    title: 'Cognito define auth challenge',
    category: 'cognito',
    does: 'decides after each answer: tokens, another try, or none',
    packages: ['Amazon.Lambda.CognitoEvents'],
    usings: ['Amazon.Lambda.CognitoEvents'],
    input: 'CognitoDefineAuthChallengeEvent',
    output: 'CognitoDefineAuthChallengeEvent',
    types: [],
    serializable: ['CognitoDefineAuthChallengeEvent'],
    resource: existingUserPool,
    sam: (context) => userPoolTrigger(context, 'DefineAuthChallenge', { signIn: 'ALLOW_CUSTOM_AUTH' }),
});
