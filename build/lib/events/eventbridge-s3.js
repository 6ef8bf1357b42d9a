import { defineEventSource } from "./define.js";
import { bucketOf, bucketOptions, bucketRule, existingBucket } from "./rules.js";
export const eventbridgeS3 = defineEventSource({
    id: 'eventbridge-s3',
    title: 'Amazon S3 object created, through EventBridge',
    category: 'eventbridge',
    does: 'takes each new object of a bucket',
    packages: ['Amazon.Lambda.CloudWatchEvents'],
    usings: ['Amazon.Lambda.CloudWatchEvents.S3Events'],
    input: 'S3ObjectCreateEvent',
    output: 'void',
    types: [],
    serializable: ['S3ObjectCreateEvent'],
    options: bucketOptions,
    resource: existingBucket,
    sam: (context) => ({
        ...bucketRule('Object Created', context),
        policies: [{ S3ReadPolicy: { BucketName: bucketOf(context.name, context.resource) } }],
    }),
});
