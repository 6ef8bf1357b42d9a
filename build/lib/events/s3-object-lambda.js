import { defineEventSource } from "./define.js";
import { getAtt, ref, sub } from "./intrinsics.js";
export const s3ObjectLambda = defineEventSource({
    id: 's3-object-lambda',
    title: 'S3 Object Lambda',
    category: 'storage',
    does: 'changes an object of a bucket on its way to who asks for it',
    packages: ['Amazon.Lambda.S3Events', 'AWSSDK.S3'],
    usings: ['System.Net', 'System.Text', 'Amazon.Lambda.S3Events', 'Amazon.S3', 'Amazon.S3.Model'],
    input: 'S3ObjectLambdaEvent',
    output: 'void',
    async: true,
    types: [],
    serializable: ['S3ObjectLambdaEvent'],
    resource: { noun: 'Bucket', types: ['AWS::S3::Bucket'], arn: 's3:*' },
    sam: ({ name, logicalId, resource }) => ({
        policies: [
            {
                Version: '2012-10-17',
                Statement: [
                    {
                        Effect: 'Allow',
                        Action: 's3-object-lambda:WriteGetObjectResponse',
                        // Every access point of the account: the function's own one needs the function first.
                        Resource: sub('arn:${AWS::Partition}:s3-object-lambda:${AWS::Region}:${AWS::AccountId}:accesspoint/*'),
                    },
                ],
            },
        ],
        resources: {
            ...(resource === undefined && { [`${name}Bucket`]: { Type: 'AWS::S3::Bucket' } }),
            [`${name}AccessPoint`]: {
                Type: 'AWS::S3::AccessPoint',
                Properties: {
                    // An access point takes the bucket's name, the last part of its ARN.
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
                Description: 'Where to get objects: give it to GetObject as the bucket',
                Value: getAtt(`${name}ObjectLambda`, 'Arn'),
            },
        },
    }),
});
