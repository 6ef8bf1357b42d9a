import { defineEventSource } from "./define.js";
import { existingUserPool, userPoolTrigger } from "./user-pool.js";
export const cognitoMigrateUser = defineEventSource({
    id: 'cognito-migrate-user',
    title: 'Cognito migrate user',
    category: 'cognito',
    does: 'takes over a user from the old directory at the first sign-in',
    packages: ['Amazon.Lambda.CognitoEvents'],
    usings: ['System.Security.Cryptography', 'System.Text', 'Amazon.Lambda.CognitoEvents'],
    input: 'CognitoMigrateUserEvent',
    output: 'CognitoMigrateUserEvent',
    types: [],
    serializable: ['CognitoMigrateUserEvent'],
    resource: existingUserPool,
    sam: (context) => 
    // The only way to sign in that hands the password over.
    userPoolTrigger(context, 'UserMigration', { signIn: 'ALLOW_USER_PASSWORD_AUTH' }),
});
