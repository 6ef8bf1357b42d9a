import { idOrArn, optional } from './checks.ts';
import type { SamContext, SamParts, SamValue } from './define.ts';
import { arnOf, getAtt, ref, sub } from './intrinsics.ts';
import { permission } from './permission.ts';

type TriggerContext = Pick<SamContext, 'name' | 'logicalId' | 'resource'>;
type Properties = Readonly<Record<string, SamValue>>;

/** What a trigger needs of the user pool that is made for it. */
interface UserPoolSettings {
  readonly properties?: Properties;
  /** Ways to sign in that the app client allows. */
  readonly signIn?: 'ALLOW_USER_SRP_AUTH' | 'ALLOW_USER_PASSWORD_AUTH' | 'ALLOW_CUSTOM_AUTH';
}

export const existingUserPool = { noun: 'User pool', types: ['AWS::Cognito::UserPool'] };

const byEmail = { UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] };

/** A trigger that SAM sets in the user pool by itself. */
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
 * A trigger that the user pool has an object for, which SAM's event type Cognito cannot write. In a pool that exists
 * already, the user sets it: the outputs say what to.
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
  const allowed = {
    [`${name}UserPoolPermission`]: permission(logicalId, 'cognito-idp.amazonaws.com', {
      SourceArn: arnOf(resource ?? `${name}UserPool`),
    }),
  };
  if (resource !== undefined)
    return {
      resources: allowed,
      outputs: {
        [`${name}${trigger}`]: {
          Description: `Set it in the user pool as LambdaConfig.${trigger}.LambdaArn, with LambdaVersion ${version}`,
          Value: functionArn,
        },
        ...Object.fromEntries(
          Object.entries(lambdaConfig).map(([key, Value]) => [
            `${name}${key}`,
            { Description: `Set it in the user pool as LambdaConfig.${key}`, Value },
          ]),
        ),
      },
    };
  const made = newUserPool(name, {
    properties: {
      ...properties,
      LambdaConfig: { [trigger]: { LambdaArn: functionArn, LambdaVersion: version }, ...lambdaConfig },
    },
  });
  return { ...made, resources: { ...made.resources, ...allowed } };
}

export const codeKeyInput = {
  kind: 'text',
  message: 'KMS key of the codes, by logical id or ARN (empty: a new one)',
  check: optional(idOrArn('KMS key', 'kms:key/*')),
  default: '',
} as const;

/** The key under which Cognito encrypts the codes that the function has to send, and leave to read them. */
export function codeKey(name: string, given: string) {
  const keyArn = given === '' ? getAtt(`${name}CodeKey`, 'Arn') : arnOf(given);
  return {
    keyArn,
    policies: [{ Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: keyArn }] }],
    variables: { CODE_KEY_ARN: keyArn },
    resources: given === '' ? { [`${name}CodeKey`]: key } : {},
  };
}

const key = {
  Type: 'AWS::KMS::Key',
  Properties: {
    Description: 'Encrypts the codes that Cognito hands over for sending',
    KeyPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          // Leaves the permissions to IAM; without it nobody could change the key again.
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
      // Nobody signs up or in without an app client.
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
      [`${name}UserPoolId`]: { Description: 'Id of the user pool', Value: ref(`${name}UserPool`) },
      [`${name}UserPoolClientId`]: {
        Description: 'Id of the app client, to sign up and in with',
        Value: ref(`${name}UserPoolClient`),
      },
    },
  };
}
