import { defineRule } from '../compiled/define-rule.ts';

/** DefaultLambdaJsonSerializer and its kind. */
export const reflectionSerializer = defineRule({
  id: 'reflection-serializer',
  title: 'A Lambda serializer that needs reflection',
  severity: 'error',
  *find({ uses, facts }) {
    for (const { kind, metadata, place } of uses)
      if (kind.startsWith('handler') && metadata === 'reflection')
        yield {
          place,
          severity: facts.isNative ? 'error' : 'hint',
          message:
            'this serializer needs reflection, which native code does not support: use SourceGeneratorLambdaJsonSerializer<TContext>',
        };
  },
});
