import { defineEventSource } from './define.ts';
import { bucketOf, bucketOptions, bucketRule, checkBucket, existingBucket } from './rules.ts';

export const eventbridgeS3 = defineEventSource({
  id: 'eventbridge-s3',
  title: 'Amazon S3 object created (EventBridge)',
  category: 'eventbridge',
  does: 'processes each new object in an S3 bucket',
  packages: ['Amazon.Lambda.CloudWatchEvents'],
  usings: ['Amazon.Lambda.CloudWatchEvents.S3Events'],
  input: 'S3ObjectCreateEvent',
  output: 'void',
  types: [],
  serializable: ['S3ObjectCreateEvent'],
  options: bucketOptions,
  resource: existingBucket,
  check: checkBucket,
  sam: (context) => ({
    ...bucketRule('Object Created', context),
    policies: [{ S3ReadPolicy: { BucketName: bucketOf(context.name, context.resource) } }],
  }),
});
