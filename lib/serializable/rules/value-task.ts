import { defineRule } from '../compiled/define-rule.ts';
import { isValueTask } from '../compiled/listable.ts';

/** The runtime client has no overload for a ValueTask: it would be the result. */
export const valueTask = defineRule({
  id: 'value-task',
  title: 'A handler that returns a ValueTask, which the runtime client does not await',
  severity: 'error',
  *find({ uses, graph }) {
    for (const { kind, type, place } of uses)
      if (kind === 'handler-result' && type !== undefined && isValueTask(graph.type(type).fullName))
        yield {
          place,
          message: 'the runtime client does not await a ValueTask, but serializes it: return a Task',
        };
  },
});
