import { defineEventSource } from './define.ts';
import { bucketOf, bucketOptions, bucketRule, checkBucket, existingBucket } from './rules.ts';

export const eventbridgeS3Restored = defineEventSource({
  id: 'eventbridge-s3-restored',
  title: 'Amazon S3 object restored (EventBridge)',
  category: 'eventbridge',
  does: 'processes each S3 object restored from an archive',
  packages: ['Amazon.Lambda.CloudWatchEvents'],
  usings: ['Amazon.Lambda.CloudWatchEvents.S3Events'],
  input: 'S3ObjectRestoreEvent',
  output: 'void',
  types: [],
  serializable: ['S3ObjectRestoreEvent'],
  options: bucketOptions,
  resource: existingBucket,
  check: checkBucket,
  sam: (context) => ({
    ...bucketRule('Object Restore Completed', context),
    policies: [{ S3ReadPolicy: { BucketName: bucketOf(context.name, context.resource) } }],
  }),
});
