import { defineRule } from '../compiled/define-rule.ts';

export const unusedContext = defineRule({
  id: 'unused-context',
  title: 'A context that no serializer uses',
  severity: 'warning',
  *find({ facts }) {
    for (const { name, place, isUsed } of facts.contexts)
      if (!isUsed && place) yield { about: name, place, message: 'no serializer uses this context' };
  },
});
