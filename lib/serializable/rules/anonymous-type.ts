import { defineRule } from '../compiled/define-rule.ts';

/** No context can list a type without a name. */
export const anonymousType = defineRule({
  id: 'anonymous-type',
  title: 'An anonymous type, which no context can list',
  severity: 'error',
  *find({ uses, graph }) {
    for (const { type, place, metadata } of uses)
      if (type !== undefined && metadata !== 'reflection' && graph.type(type).shape === 'anonymous')
        yield {
          place,
          message: `no serializer context can list the anonymous type ${graph.type(type).name}: declare a record for it`,
        };
  },
});
