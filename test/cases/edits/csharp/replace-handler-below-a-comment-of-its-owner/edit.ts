import { replaceHandlerIn } from '../../../../support/edits.ts';

const code = [
  '/// <summary>New.</summary>',
  'public static void Handle(SQSEvent input, ILambdaContext context)',
  '{',
  '    Log();',
  '}',
];

export default (text: string): string =>
  replaceHandlerIn(text, [], {
    code: code.join('\n'),
    delegate: 'Action<SQSEvent, ILambdaContext>',
    types: ['SQSEvent'],
  });
