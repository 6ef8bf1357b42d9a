import { upTo } from "./checks.js";
import { ref } from "./intrinsics.js";
/** A rule for one kind of event; of each field of the detail it takes only the values given, if any are. */
export function ruleFor(source, detailType, fields = {}) {
    const detail = Object.entries(fields).filter(([, values]) => values.length > 0);
    return {
        Type: 'EventBridgeRule',
        Properties: {
            Pattern: {
                source: [source],
                'detail-type': [detailType],
                // EventBridge refuses a pattern with an empty detail.
                ...(detail.length > 0 && { detail: Object.fromEntries(detail) }),
            },
        },
    };
}
export const bucketOptions = {
    prefix: { kind: 'text', message: 'Prefix of the keys', check: upTo('Prefix', 1024), default: '' },
};
/** One whose EventBridgeConfiguration is on. */
export const existingBucket = { noun: 'Bucket', types: ['AWS::S3::Bucket'], arn: 's3:*' };
/** A rule for the objects of one bucket, and the bucket. */
export function bucketRule(detailType, { name, options, resource }) {
    const bucket = bucketOf(name, resource);
    return {
        events: {
            Rule: {
                Type: 'EventBridgeRule',
                Properties: {
                    Pattern: {
                        source: ['aws.s3'],
                        'detail-type': [detailType],
                        detail: {
                            bucket: { name: [bucket] },
                            ...(options.prefix !== '' && { object: { key: [{ prefix: options.prefix }] } }),
                        },
                    },
                },
            },
        },
        ...(resource === undefined && {
            resources: {
                [`${name}Bucket`]: {
                    Type: 'AWS::S3::Bucket',
                    // A bucket sends nothing to EventBridge unless it is told to.
                    Properties: {
                        NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
                    },
                },
            },
        }),
    };
}
/** The bucket's name, as patterns and policies want it. */
export function bucketOf(name, resource) {
    if (resource === undefined)
        return ref(`${name}Bucket`);
    return resource.startsWith('arn:') ? resource.replace(/^.*:/, '') : ref(resource);
}
