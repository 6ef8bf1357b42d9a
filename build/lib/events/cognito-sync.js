import { defineEventSource } from "./define.js";
import { getAtt, ref, sub } from "./intrinsics.js";
import { permission } from "./permission.js";
export const cognitoSync = defineEventSource({
    id: 'cognito-sync',
    title: 'Cognito Sync trigger (legacy)',
    category: 'cognito',
    does: 'tidies the values of a dataset before Cognito Sync stores them',
    packages: ['Amazon.Lambda.CognitoEvents'],
    usings: ['Amazon.Lambda.CognitoEvents'],
    input: 'CognitoEvent',
    // CognitoEvent itself is written in PascalCase, which Cognito Sync does not read.
    output: 'SyncedDataset',
    types: ['SyncedDataset', 'SyncedRecord'],
    serializable: ['CognitoEvent', 'SyncedDataset'],
    resource: {
        noun: 'Identity pool',
        types: ['AWS::Cognito::IdentityPool'],
        arn: 'cognito-identity:identitypool/*',
    },
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
        outputs: resource === undefined
            ? {
                [`${name}IdentityPoolId`]: {
                    Description: 'Id of the identity pool',
                    Value: ref(`${name}IdentityPool`),
                },
            }
            : {
                [`${name}SyncTrigger`]: {
                    Description: 'Set it in the identity pool as CognitoEvents.SyncTrigger',
                    Value: getAtt(logicalId, 'Arn'),
                },
            },
    }),
});
/** An identity pool has no attribute Arn. */
function identityPoolArn(pool) {
    return pool.startsWith('arn:')
        ? pool
        : sub(`arn:\${AWS::Partition}:cognito-identity:\${AWS::Region}:\${AWS::AccountId}:identitypool/\${${pool}}`);
}
