import { defineEventSource } from "./define.js";
import { existingUserPool, userPoolTrigger } from "./user-pool.js";
export const cognitoCustomMessage = defineEventSource({
    id: 'cognito-custom-message',
    title: 'Cognito custom message',
    category: 'cognito',
    does: 'writes the messages in which Cognito sends its codes',
    packages: ['Amazon.Lambda.CognitoEvents'],
    usings: ['System.Net', 'Amazon.Lambda.CognitoEvents'],
    input: 'CognitoCustomMessageEvent',
    output: 'CognitoCustomMessageEvent',
    types: [],
    serializable: ['CognitoCustomMessageEvent'],
    resource: existingUserPool,
    sam: (context) => userPoolTrigger(context, 'CustomMessage'),
});
