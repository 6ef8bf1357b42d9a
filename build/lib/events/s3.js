import { upTo } from "./checks.js";
import { defineEventSource } from "./define.js";
import { ref, sub } from "./intrinsics.js";
export const s3 = defineEventSource({
    id: 's3',
    title: 'Amazon S3 notification',
    category: 'storage',
    does: 'takes each object that is put into a bucket',
    packages: ['Amazon.Lambda.S3Events'],
    usings: ['Amazon.Lambda.S3Events'],
    input: 'S3Event',
    output: 'void',
    types: [],
    serializable: ['S3Event'],
    options: {
        prefix: {
            kind: 'text',
            message: 'Start of the keys to take',
            check: upTo('Start of the keys', 1024),
            default: '',
        },
        suffix: {
            kind: 'text',
            message: 'End of the keys to take',
            check: upTo('End of the keys', 1024),
            default: '',
        },
    },
    resource: { noun: 'Bucket', types: ['AWS::S3::Bucket'] },
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
                // Not one of the function's own policies: the bucket waits for the function, and so for them.
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
