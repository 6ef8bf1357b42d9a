import { defineEventSource } from "./define.js";
import { ref, sub } from "./intrinsics.js";
import { permission } from "./permission.js";
export const lex = defineEventSource({
    id: 'lex',
    title: 'Amazon Lex V1',
    category: 'ai',
    does: 'checks the slots of a hotel booking and fulfills it',
    packages: ['Amazon.Lambda.LexEvents'],
    usings: ['System.Globalization', 'Amazon.Lambda.LexEvents'],
    input: 'LexEvent',
    output: 'LexResponse',
    types: [],
    serializable: ['LexEvent', 'LexResponse'],
    resource: { noun: 'Intent', types: [], arn: 'lex:intent:*' },
    // CloudFormation knows no bots of Lex V1: it is the intent, made elsewhere, that names the function.
    sam: ({ name, logicalId, resource }) => ({
        resources: {
            [`${name}Permission`]: permission(logicalId, 'lex.amazonaws.com', {
                SourceAccount: ref('AWS::AccountId'),
                SourceArn: resource ?? sub('arn:${AWS::Partition}:lex:${AWS::Region}:${AWS::AccountId}:intent:*'),
            }),
        },
    }),
});
