import { defineEventSource } from "./define.js";
import { bucketOptions, bucketRule, existingBucket } from "./rules.js";
export const eventbridgeS3Deleted = defineEventSource({
    id: 'eventbridge-s3-deleted',
    title: 'Amazon S3 object deleted, through EventBridge',
    category: 'eventbridge',
    does: 'takes each object that a bucket loses',
    packages: ['Amazon.Lambda.CloudWatchEvents'],
    usings: ['Amazon.Lambda.CloudWatchEvents.S3Events'],
    input: 'S3ObjectDeleteEvent',
    output: 'void',
    types: [],
    serializable: ['S3ObjectDeleteEvent'],
    options: bucketOptions,
    resource: existingBucket,
    sam: (context) => bucketRule('Object Deleted', context),
});
