import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { arnOf, getAtt, ref, sub } from './intrinsics.ts';

export const firehose = defineEventSource({
  id: 'firehose',
  title: 'Amazon Data Firehose transformation',
  category: 'stream',
  does: 'transforms the records of a delivery stream',
  packages: ['Amazon.Lambda.KinesisFirehoseEvents'],
  usings: ['System.Text.Json', 'Amazon.Lambda.KinesisFirehoseEvents'],
  input: 'KinesisFirehoseEvent',
  output: 'KinesisFirehoseResponse',
  types: ['PageView'],
  payload: 'PageView',
  serializable: [
    'KinesisFirehoseEvent',
    'KinesisFirehoseResponse',
    // Both the event and the response have a FirehoseRecord: without explicit names, the second one is ignored.
    { type: 'KinesisFirehoseResponse.FirehoseRecord', name: 'FirehoseResponseRecord' },
    { type: 'IList<KinesisFirehoseResponse.FirehoseRecord>', name: 'FirehoseResponseRecordList' },
    'PageView',
  ],
  options: {
    bufferSeconds: {
      kind: 'number',
      advanced: true,
      message: 'Buffer interval',
      min: 0,
      max: 900,
      unit: 'seconds',
      default: 300,
    },
  },
  resource: { noun: 'Bucket', types: ['AWS::S3::Bucket'], arn: 's3:*' },
  // The delivery stream refers to the function, so the existing resource is the bucket that it writes to.
  callerLimit: callerLimits.firehose,
  sam: ({ name, logicalId, options, resource }) => {
    const bucketArn = arnOf(resource ?? `${name}Bucket`);
    const objectsArn =
      typeof bucketArn === 'string' ? `${bucketArn}/*` : sub(`\${${resource ?? `${name}Bucket`}.Arn}/*`);
    return {
      resources: {
        ...(resource === undefined && { [`${name}Bucket`]: { Type: 'AWS::S3::Bucket' } }),
        [`${name}DeliveryRole`]: {
          Type: 'AWS::IAM::Role',
          Properties: {
            AssumeRolePolicyDocument: {
              Version: '2012-10-17',
              Statement: [
                {
                  Effect: 'Allow',
                  Principal: { Service: 'firehose.amazonaws.com' },
                  Action: 'sts:AssumeRole',
                },
              ],
            },
            Policies: [
              {
                PolicyName: 'deliver',
                PolicyDocument: {
                  Version: '2012-10-17',
                  Statement: [
                    {
                      Effect: 'Allow',
                      Action: ['lambda:InvokeFunction', 'lambda:GetFunctionConfiguration'],
                      Resource: [getAtt(logicalId, 'Arn'), sub(`\${${logicalId}.Arn}:*`)],
                    },
                    {
                      Effect: 'Allow',
                      Action: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
                      Resource: bucketArn,
                    },
                    {
                      Effect: 'Allow',
                      Action: ['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'],
                      Resource: objectsArn,
                    },
                  ],
                },
              },
            ],
          },
        },
        [`${name}DeliveryStream`]: {
          Type: 'AWS::KinesisFirehose::DeliveryStream',
          Properties: {
            DeliveryStreamType: 'DirectPut',
            ExtendedS3DestinationConfiguration: {
              BucketARN: bucketArn,
              RoleARN: getAtt(`${name}DeliveryRole`, 'Arn'),
              ErrorOutputPrefix: 'errors/!{firehose:error-output-type}/',
              Prefix: 'records/',
              BufferingHints: { IntervalInSeconds: options.bufferSeconds, SizeInMBs: 5 },
              ProcessingConfiguration: {
                Enabled: true,
                Processors: [
                  {
                    Type: 'Lambda',
                    Parameters: [{ ParameterName: 'LambdaArn', ParameterValue: getAtt(logicalId, 'Arn') }],
                  },
                ],
              },
            },
          },
        },
      },
      outputs: {
        [`${name}DeliveryStream`]: {
          Description: 'Delivery stream to send records to',
          Value: ref(`${name}DeliveryStream`),
        },
      },
    };
  },
});
