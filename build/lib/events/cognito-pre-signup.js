import { defineEventSource } from "./define.js";
import { existingUserPool, userPoolTrigger } from "./user-pool.js";
export const cognitoPreSignup = defineEventSource({
    id: 'cognito-pre-signup',
    title: 'Cognito pre sign-up',
    category: 'cognito',
    does: 'refuses a sign-up with an e-mail address of another domain',
    packages: ['Amazon.Lambda.CognitoEvents'],
    usings: ['Amazon.Lambda.CognitoEvents'],
    input: 'CognitoPreSignupEvent',
    output: 'CognitoPreSignupEvent',
    types: [],
    serializable: ['CognitoPreSignupEvent'],
    resource: existingUserPool,
    sam: (context) => userPoolTrigger(context, 'PreSignUp'),
});
