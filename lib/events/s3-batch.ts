import { defineEventSource } from './define.ts';
import { arnOf, getAtt } from './intrinsics.ts';
import { permission } from './permission.ts';

export const s3Batch = defineEventSource({
  id: 's3-batch',
  title: 'S3 Batch Operations',
  category: 'storage',
  does: 'processes the objects of a batch job and reports a result for each',
  packages: [],
  usings: ['System.Net'],
  input: 'S3BatchEvent',
  output: 'S3BatchResponse',
  types: ['S3BatchEvent', 'S3BatchJob', 'S3BatchTask', 'S3BatchResponse', 'S3BatchResult'],
  serializable: ['S3BatchEvent', 'S3BatchResponse'],
  resource: { noun: 'Job role', types: ['AWS::IAM::Role'], arn: 'iam:role/**' },
  sam: ({ name, logicalId, resource }) =>
    resource === undefined
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
              Description: 'Role for your jobs. Also allow it to read the manifest and write the report.',
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
