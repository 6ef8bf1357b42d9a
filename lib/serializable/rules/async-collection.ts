import { defineRule } from '../compiled/define-rule.ts';

/** Only calls that may wait can write values that come later; the Lambda serializer is none. */
export const asyncCollection = defineRule({
  id: 'async-collection',
  title: 'An IAsyncEnumerable in a call that does not wait',
  severity: 'error',
  *find(code) {
    for (const use of code.uses) {
      if (use.type === undefined || use.isAsync || use.kind === 'context-property' || use.kind === 'http-api')
        continue;
      for (const id of code.graph.reachOf(use.type))
        if (code.graph.type(id).shape === 'async-collection')
          yield {
            place: use.via ?? use.place,
            message: `${code.graph.type(id).name} throws here, because this call does not wait: return a list, or write it with SerializeAsync`,
          };
    }
  },
});
