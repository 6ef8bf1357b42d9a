import { defineEventSource } from "./define.js";
import { arnOf, ref, sub } from "./intrinsics.js";
import { permission } from "./permission.js";
export const lexv2 = defineEventSource({
    id: 'lexv2',
    title: 'Amazon Lex V2',
    category: 'ai',
    does: 'checks the slots of a hotel booking and fulfills it',
    packages: ['Amazon.Lambda.LexV2Events'],
    usings: ['System.Globalization', 'Amazon.Lambda.LexV2Events'],
    input: 'LexV2Event',
    output: 'LexV2Response',
    types: [],
    serializable: ['LexV2Event', 'LexV2Response'],
    resource: { noun: 'Bot alias', types: ['AWS::Lex::BotAlias'], arn: 'lex:bot-alias/*/*' },
    // No bot: it is the alias of a bot that names the function, in its CodeHookSpecification.
    sam: ({ name, logicalId, resource }) => ({
        resources: {
            [`${name}Permission`]: permission(logicalId, 'lexv2.amazonaws.com', {
                SourceAccount: ref('AWS::AccountId'),
                SourceArn: resource === undefined
                    ? sub('arn:${AWS::Partition}:lex:${AWS::Region}:${AWS::AccountId}:bot-alias/*')
                    : arnOf(resource),
            }),
        },
    }),
});
