import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { getAtt, ref, sub } from './intrinsics.ts';
import { permission } from './permission.ts';

export const cognitoSync = defineEventSource({
  id: 'cognito-sync',
  title: 'Cognito Sync trigger (legacy)',
  category: 'cognito',
  does: 'trims the values of a dataset before Cognito Sync stores them',
  packages: ['Amazon.Lambda.CognitoEvents'],
  usings: ['Amazon.Lambda.CognitoEvents'],
  input: 'CognitoEvent',
  // CognitoEvent serializes to PascalCase names, which Cognito Sync does not read.
  output: 'SyncedDataset',
  types: ['SyncedDataset', 'SyncedRecord'],
  serializable: ['CognitoEvent', 'SyncedDataset'],
  resource: {
    noun: 'Identity pool',
    types: ['AWS::Cognito::IdentityPool'],
    arn: 'cognito-identity:identitypool/*',
  },
  callerLimit: callerLimits.cognito,
  sam: ({ name, logicalId, resource }) => ({
    resources: {
      ...(resource === undefined && {
        [`${name}IdentityPool`]: {
          Type: 'AWS::Cognito::IdentityPool',
          Properties: {
            AllowUnauthenticatedIdentities: false,
            CognitoEvents: { SyncTrigger: getAtt(logicalId, 'Arn') },
          },
        },
      }),
      [`${name}SyncPermission`]: permission(logicalId, 'cognito-sync.amazonaws.com', {
        SourceArn: identityPoolArn(resource ?? `${name}IdentityPool`),
      }),
    },
    outputs:
      resource === undefined
        ? {
            [`${name}IdentityPoolId`]: {
              Description: 'Identity pool ID',
              Value: ref(`${name}IdentityPool`),
            },
          }
        : {
            [`${name}SyncTrigger`]: {
              Description: 'Set this as CognitoEvents.SyncTrigger of the identity pool',
              Value: getAtt(logicalId, 'Arn'),
            },
          },
  }),
});

/** The ARN is built from the ID, because an identity pool has no attribute Arn. */
function identityPoolArn(pool: string) {
  return pool.startsWith('arn:')
    ? pool
    : sub(
        `arn:\${AWS::Partition}:cognito-identity:\${AWS::Region}:\${AWS::AccountId}:identitypool/\${${pool}}`,
      );
}
