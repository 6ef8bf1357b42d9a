import { upTo } from './checks.ts';
import type { CheckContext, ExistingResource, Findings, SamParts, SamValue } from './define.ts';
import { ref } from './intrinsics.ts';

/** A rule for one detail type. A field of the detail must have one of its listed values; an empty list matches all. */
export function ruleFor(
  source: string,
  detailType: string,
  fields: Record<string, readonly SamValue[]> = {},
) {
  const detail = Object.entries(fields).filter(([, values]) => values.length > 0);
  return {
    Type: 'EventBridgeRule',
    Properties: {
      Pattern: {
        source: [source],
        'detail-type': [detailType],
        // EventBridge rejects a pattern with an empty detail.
        ...(detail.length > 0 && { detail: Object.fromEntries(detail) }),
      },
    },
  };
}

export const bucketOptions = {
  prefix: {
    kind: 'text',
    message: 'Key prefix',
    ifEmpty: 'all objects',
    check: upTo('Key prefix', 1024),
    default: '',
  },
} as const;

export const existingBucket: ExistingResource = { noun: 'Bucket', types: ['AWS::S3::Bucket'], arn: 's3:*' };

/** An existing bucket must send its events to EventBridge. */
export function checkBucket({ resource }: Pick<CheckContext, 'resource'>): Findings {
  if (resource?.properties === undefined) return {};
  const written = JSON.stringify(resource.properties.NotificationConfiguration ?? {});
  if (/"EventBridgeConfiguration"|"(Fn::|Ref\b|Condition")/.test(written)) return {};
  return {
    refused:
      `Bucket "${resource.name}" does not send its events to EventBridge. Add to its properties: ` +
      'NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } }',
  };
}

interface BucketContext {
  readonly name: string;
  readonly options: { readonly prefix: string };
  readonly resource: string | undefined;
}

/** A rule for the objects of one bucket, and the bucket itself if there is no existing one. */
export function bucketRule(detailType: string, { name, options, resource }: BucketContext): SamParts {
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
          // A bucket sends events to EventBridge only if this is enabled.
          Properties: {
            NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
          },
        },
      },
    }),
  };
}

/** The name of the bucket, for use in patterns and policies. */
export function bucketOf(name: string, resource: string | undefined): SamValue {
  if (resource === undefined) return ref(`${name}Bucket`);
  return resource.startsWith('arn:') ? resource.replace(/^.*:/, '') : ref(resource);
}
