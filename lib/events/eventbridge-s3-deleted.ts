import { defineEventSource } from './define.ts';
import { bucketOptions, bucketRule, checkBucket, existingBucket } from './rules.ts';

export const eventbridgeS3Deleted = defineEventSource({
  id: 'eventbridge-s3-deleted',
  title: 'Amazon S3 object deleted (EventBridge)',
  category: 'eventbridge',
  does: 'processes each object deleted from an S3 bucket',
  packages: ['Amazon.Lambda.CloudWatchEvents'],
  usings: ['Amazon.Lambda.CloudWatchEvents.S3Events'],
  input: 'S3ObjectDeleteEvent',
  output: 'void',
  types: [],
  serializable: ['S3ObjectDeleteEvent'],
  options: bucketOptions,
  resource: existingBucket,
  check: checkBucket,
  sam: (context) => bucketRule('Object Deleted', context),
});
