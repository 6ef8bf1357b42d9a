import { defineRule } from '../compiled/define-rule.ts';
import { usesWithoutFields } from './context-options.ts';

/** A tuple has fields only, and JSON leaves fields out. */
export const tuple = defineRule({
  id: 'tuple',
  title: 'A tuple, whose elements are fields',
  severity: 'warning',
  *find(code) {
    for (const use of usesWithoutFields(code)) {
      if (use.type === undefined) continue;
      for (const id of code.graph.reachOf(use.type))
        if (code.graph.type(id).shape === 'tuple')
          yield {
            about: code.graph.type(id).name,
            place: use.via ?? use.place,
            message:
              'a tuple is {} in JSON, because its elements are fields: declare a record, or set IncludeFields',
          };
    }
  },
});
