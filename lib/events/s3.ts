import { upTo } from './checks.ts';
import { defineEventSource } from './define.ts';
import { bucketKey } from './buckets.ts';
import { ref, sub } from './intrinsics.ts';

export const s3 = defineEventSource({
  id: 's3',
  title: 'Amazon S3 event notification',
  category: 'storage',
  does: 'processes each new object in an S3 bucket',
  packages: ['Amazon.Lambda.S3Events'],
  usings: ['Amazon.Lambda.S3Events'],
  input: 'S3Event',
  output: 'void',
  types: [],
  serializable: ['S3Event'],
  options: {
    prefix: {
      kind: 'text',
      message: 'Key prefix',
      ifEmpty: 'all objects',
      check: upTo('Key prefix', 1024),
      default: '',
    },
    suffix: {
      kind: 'text',
      message: 'Key suffix',
      ifEmpty: 'all objects',
      check: upTo('Key suffix', 1024),
      default: '',
    },
  },
  resource: { noun: 'Bucket', types: ['AWS::S3::Bucket'], keyIn: bucketKey },
  sam: ({ name, logicalId, options, resource }) => {
    const bucket = resource ?? `${name}Bucket`;
    const rules = [
      ...(options.prefix === '' ? [] : [{ Name: 'prefix', Value: options.prefix }]),
      ...(options.suffix === '' ? [] : [{ Name: 'suffix', Value: options.suffix }]),
    ];
    return {
      events: {
        Objects: {
          Type: 'S3',
          Properties: {
            Bucket: ref(bucket),
            Events: ['s3:ObjectCreated:*'],
            ...(rules.length > 0 && { Filter: { S3Key: { Rules: rules } } }),
          },
        },
      },
      resources: {
        ...(resource === undefined && { [bucket]: { Type: 'AWS::S3::Bucket' } }),
        // A policy of the function would be a cycle: the bucket depends on the function, and so on its policies.
        [`${name}ReadObjects`]: {
          Type: 'AWS::IAM::RolePolicy',
          Properties: {
            RoleName: ref(`${logicalId}Role`),
            PolicyName: 'ReadObjects',
            PolicyDocument: {
              Version: '2012-10-17',
              Statement: [
                { Effect: 'Allow', Action: 's3:GetObject', Resource: sub('${' + bucket + '.Arn}/*') },
              ],
            },
          },
        },
      },
    };
  },
});
