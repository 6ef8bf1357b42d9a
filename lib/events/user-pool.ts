import { idOrArn, optional } from './checks.ts';
import type { SamContext, SamParts, SamValue } from './define.ts';
import { arnOf, getAtt, ref, sub } from './intrinsics.ts';
import { permission } from './permission.ts';

type TriggerContext = Pick<SamContext, 'name' | 'logicalId' | 'resource'>;
type Properties = Readonly<Record<string, SamValue>>;

/** What a trigger requires of a user pool created for it. */
interface UserPoolSettings {
  readonly properties?: Properties;
  /** The sign-in flow that the app client allows. */
  readonly signIn?: 'ALLOW_USER_SRP_AUTH' | 'ALLOW_USER_PASSWORD_AUTH' | 'ALLOW_CUSTOM_AUTH';
}

export const existingUserPool = { noun: 'User pool', types: ['AWS::Cognito::UserPool'] };

const byEmail = { UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] };

/** A trigger that SAM configures in the user pool. */
export function userPoolTrigger(
  { name, resource }: TriggerContext,
  trigger: string,
  pool: UserPoolSettings = {},
): SamParts {
  const userPool = resource ?? `${name}UserPool`;
  return {
    events: { UserPool: { Type: 'Cognito', Properties: { UserPool: ref(userPool), Trigger: trigger } } },
    ...(resource === undefined && newUserPool(name, pool)),
  };
}

/**
 * A trigger that the user pool configures as an object, which SAM's event type Cognito does not support. In an existing
 * user pool, the user configures it with the values of the outputs.
 */
export function userPoolConfigTrigger(
  { name, logicalId, resource }: TriggerContext,
  trigger: string,
  version: 'V1_0' | 'V2_0',
  {
    properties = byEmail,
    lambdaConfig = {},
  }: { readonly properties?: Properties; readonly lambdaConfig?: Properties } = {},
): SamParts {
  const functionArn = getAtt(logicalId, 'Arn');
  const permissions = {
    [`${name}UserPoolPermission`]: permission(logicalId, 'cognito-idp.amazonaws.com', {
      SourceArn: arnOf(resource ?? `${name}UserPool`),
    }),
  };
  if (resource !== undefined)
    return {
      resources: permissions,
      outputs: {
        [`${name}${trigger}`]: {
          Description: `Set this as LambdaConfig.${trigger}.LambdaArn of the user pool, with LambdaVersion ${version}`,
          Value: functionArn,
        },
        ...Object.fromEntries(
          Object.entries(lambdaConfig).map(([key, Value]) => [
            `${name}${key}`,
            { Description: `Set this as LambdaConfig.${key} of the user pool`, Value },
          ]),
        ),
      },
    };
  const userPool = newUserPool(name, {
    properties: {
      ...properties,
      LambdaConfig: { [trigger]: { LambdaArn: functionArn, LambdaVersion: version }, ...lambdaConfig },
    },
  });
  return { ...userPool, resources: { ...userPool.resources, ...permissions } };
}

export const codeKeyInput = {
  kind: 'text',
  advanced: true,
  message: 'KMS key for the codes, by logical ID or ARN',
  ifEmpty: 'a new one is created',
  check: optional(idOrArn('KMS key', 'kms:key/*')),
  default: '',
} as const;

/** The key with which Cognito encrypts the codes that the function sends, and the permission to decrypt them. */
export function codeKey(name: string, existing: string) {
  const keyArn = existing === '' ? getAtt(`${name}CodeKey`, 'Arn') : arnOf(existing);
  return {
    keyArn,
    policies: [{ Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: keyArn }] }],
    variables: { CODE_KEY_ARN: keyArn },
    resources: existing === '' ? { [`${name}CodeKey`]: key } : {},
  };
}

const key = {
  Type: 'AWS::KMS::Key',
  Properties: {
    Description: 'Encrypts the codes that Cognito passes to the function',
    KeyPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          // Delegates access control to IAM. Without this statement, nobody could manage the key.
          Effect: 'Allow',
          Principal: { AWS: sub('arn:${AWS::Partition}:iam::${AWS::AccountId}:root') },
          Action: 'kms:*',
          Resource: '*',
        },
      ],
    },
  },
};

function newUserPool(
  name: string,
  { properties = byEmail, signIn = 'ALLOW_USER_SRP_AUTH' }: UserPoolSettings,
) {
  return {
    resources: {
      [`${name}UserPool`]: { Type: 'AWS::Cognito::UserPool', Properties: properties },
      // Signing up and signing in both require an app client.
      [`${name}UserPoolClient`]: {
        Type: 'AWS::Cognito::UserPoolClient',
        Properties: {
          UserPoolId: ref(`${name}UserPool`),
          ExplicitAuthFlows: [signIn, 'ALLOW_REFRESH_TOKEN_AUTH'],
          PreventUserExistenceErrors: 'ENABLED',
        },
      },
    },
    outputs: {
      [`${name}UserPoolId`]: { Description: 'User pool ID', Value: ref(`${name}UserPool`) },
      [`${name}UserPoolClientId`]: {
        Description: 'App client ID, for signing up and signing in',
        Value: ref(`${name}UserPoolClient`),
      },
    },
  };
}
