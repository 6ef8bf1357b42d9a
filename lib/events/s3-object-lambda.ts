import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { getAtt, ref, sub } from './intrinsics.ts';

export const s3ObjectLambda = defineEventSource({
  id: 's3-object-lambda',
  title: 'S3 Object Lambda (existing customers only)',
  category: 'storage',
  does: 'transforms S3 objects as they are retrieved',
  packages: ['Amazon.Lambda.S3Events', 'AWSSDK.S3'],
  usings: ['System.Net', 'System.Text', 'Amazon.Lambda.S3Events', 'Amazon.S3', 'Amazon.S3.Model'],
  input: 'S3ObjectLambdaEvent',
  output: 'void',
  async: true,
  types: [],
  serializable: ['S3ObjectLambdaEvent'],
  resource: { noun: 'Bucket', types: ['AWS::S3::Bucket'], arn: 's3:*' },
  callerLimit: callerLimits.s3ObjectLambda,
  sam: ({ name, logicalId, resource }) => ({
    policies: [
      {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: 's3-object-lambda:WriteGetObjectResponse',
            // All access points of the account: the new one depends on the function.
            Resource: sub(
              'arn:${AWS::Partition}:s3-object-lambda:${AWS::Region}:${AWS::AccountId}:accesspoint/*',
            ),
          },
        ],
      },
    ],
    resources: {
      ...(resource === undefined && { [`${name}Bucket`]: { Type: 'AWS::S3::Bucket' } }),
      [`${name}AccessPoint`]: {
        Type: 'AWS::S3::AccessPoint',
        Properties: {
          // An access point needs the bucket's name, which is the last part of its ARN.
          Bucket: resource?.startsWith('arn:')
            ? resource.slice(resource.lastIndexOf(':') + 1)
            : ref(resource ?? `${name}Bucket`),
        },
      },
      [`${name}ObjectLambda`]: {
        Type: 'AWS::S3ObjectLambda::AccessPoint',
        Properties: {
          ObjectLambdaConfiguration: {
            SupportingAccessPoint: getAtt(`${name}AccessPoint`, 'Arn'),
            TransformationConfigurations: [
              {
                Actions: ['GetObject'],
                ContentTransformation: { AwsLambda: { FunctionArn: getAtt(logicalId, 'Arn') } },
              },
            ],
          },
        },
      },
    },
    outputs: {
      [`${logicalId}AccessPoint`]: {
        Description: 'Access point to pass to GetObject as the bucket',
        Value: getAtt(`${name}ObjectLambda`, 'Arn'),
      },
    },
  }),
});
