import { defineEventSource } from "./define.js";
import { arnOf, getAtt } from "./intrinsics.js";
import { permission } from "./permission.js";
export const s3Batch = defineEventSource({
    id: 's3-batch',
    title: 'S3 Batch Operations',
    category: 'storage',
    does: 'works on the objects of a batch job, and says of each how that went',
    packages: [],
    usings: ['System.Net'],
    input: 'S3BatchEvent',
    output: 'S3BatchResponse',
    types: ['S3BatchEvent', 'S3BatchJob', 'S3BatchTask', 'S3BatchResponse', 'S3BatchResult'],
    serializable: ['S3BatchEvent', 'S3BatchResponse'],
    resource: { noun: 'Role of the jobs', types: ['AWS::IAM::Role'], arn: 'iam:role/**' },
    sam: ({ name, logicalId, resource }) => resource === undefined
        ? {
            resources: {
                [`${name}BatchRole`]: {
                    Type: 'AWS::IAM::Role',
                    Properties: {
                        AssumeRolePolicyDocument: {
                            Version: '2012-10-17',
                            Statement: [
                                {
                                    Effect: 'Allow',
                                    Principal: { Service: 'batchoperations.s3.amazonaws.com' },
                                    Action: 'sts:AssumeRole',
                                },
                            ],
                        },
                        Policies: [
                            {
                                PolicyName: 'InvokeFunction',
                                PolicyDocument: {
                                    Version: '2012-10-17',
                                    Statement: [
                                        {
                                            Effect: 'Allow',
                                            Action: 'lambda:InvokeFunction',
                                            Resource: getAtt(logicalId, 'Arn'),
                                        },
                                    ],
                                },
                            },
                        ],
                    },
                },
            },
            outputs: {
                [`${logicalId}BatchRole`]: {
                    Description: 'Role for a job; let it also read your manifest and write your report',
                    Value: getAtt(`${name}BatchRole`, 'Arn'),
                },
            },
        }
        : {
            resources: {
                [`${name}BatchPermission`]: permission(logicalId, arnOf(resource)),
            },
        },
});
