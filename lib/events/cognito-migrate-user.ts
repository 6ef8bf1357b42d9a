import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { existingUserPool, userPoolTrigger } from './user-pool.ts';

export const cognitoMigrateUser = defineEventSource({
  id: 'cognito-migrate-user',
  title: 'Cognito migrate user',
  category: 'cognito',
  does: 'migrates a user from an existing directory at the first sign-in',
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['System.Security.Cryptography', 'System.Text', 'Amazon.Lambda.CognitoEvents'],
  input: 'CognitoMigrateUserEvent',
  output: 'CognitoMigrateUserEvent',
  types: [],
  serializable: ['CognitoMigrateUserEvent'],
  resource: existingUserPool,
  callerLimit: callerLimits.cognito,
  sam: (context) =>
    // Only this sign-in flow passes the password to the function.
    userPoolTrigger(context, 'UserMigration', { signIn: 'ALLOW_USER_PASSWORD_AUTH' }),
});
