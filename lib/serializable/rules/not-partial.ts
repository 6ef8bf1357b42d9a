import { defineRule } from '../compiled/define-rule.ts';

export const notPartial = defineRule({
  id: 'not-partial',
  title: 'A context that the source generator cannot extend',
  severity: 'error',
  *find({ facts }) {
    for (const { name, place, isPartial } of facts.contexts)
      if (!isPartial && place)
        yield {
          about: name,
          place,
          message: 'the source generator extends this class: make it and its containing types partial',
        };
  },
});
