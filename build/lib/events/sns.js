import { deadLetterQueue } from "./dead-letters.js";
import { defineEventSource } from "./define.js";
import { getAtt, refOf } from "./intrinsics.js";
export const sns = defineEventSource({
    id: 'sns',
    title: 'Amazon SNS topic',
    category: 'messaging',
    does: 'takes each message that is published to a topic',
    packages: ['Amazon.Lambda.SNSEvents'],
    usings: ['System.Text.Json', 'Amazon.Lambda.SNSEvents'],
    input: 'SNSEvent',
    output: 'void',
    types: ['OrderPlaced'],
    payload: 'OrderPlaced',
    serializable: ['SNSEvent', 'OrderPlaced'],
    resource: { noun: 'Topic', types: ['AWS::SNS::Topic'], arn: 'sns' },
    sam: ({ name, resource }) => ({
        events: {
            Topic: {
                Type: 'SNS',
                // A topic has no attribute Arn: its Ref is the ARN.
                Properties: { Topic: refOf(resource ?? `${name}Topic`) },
            },
        },
        // SNS calls the function asynchronously: after two retries Lambda would drop the message.
        properties: { DeadLetterQueue: { Type: 'SQS', TargetArn: getAtt(`${name}DeadLetters`, 'Arn') } },
        resources: {
            ...(resource === undefined && { [`${name}Topic`]: { Type: 'AWS::SNS::Topic' } }),
            [`${name}DeadLetters`]: deadLetterQueue,
        },
    }),
});
