import { defineRule } from '../compiled/define-rule.ts';

/** SourceGeneratorLambdaJsonSerializer sets the policy of its options itself, unless it is given some. */
export const namingPolicy = defineRule({
  id: 'naming-policy',
  title: 'A naming policy that the Lambda serializer ignores',
  severity: 'warning',
  *find({ facts, uses }) {
    for (const [at, { name, place, options }] of facts.contexts.entries()) {
      const isOfLambda = uses.some(
        ({ kind, contexts, isPlain }) => kind.startsWith('handler') && isPlain && contexts.includes(at),
      );
      if (isOfLambda && place && options.PropertyNamingPolicy !== undefined)
        yield {
          about: name,
          place,
          message:
            'the Lambda serializer ignores PropertyNamingPolicy: pass options => options.PropertyNamingPolicy = … to its constructor, or name the properties with [JsonPropertyName]',
        };
    }
  },
});
