import { replaceHandlerIn } from "../../../../support/edits.js";
const code = [
    '/// <summary>New.</summary>',
    'public static void Handle(SQSEvent input, ILambdaContext context)',
    '{',
    '    Log();',
    '}',
];
export default (text) => replaceHandlerIn(text, [], {
    code: code.join('\n'),
    delegate: 'Action<SQSEvent, ILambdaContext>',
    types: ['SQSEvent'],
});
