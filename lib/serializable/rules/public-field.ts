import { defineRule } from '../compiled/define-rule.ts';
import { usesWithoutFields } from './context-options.ts';
import { membersOf } from './json-members.ts';

/** JSON leaves fields out. */
export const publicField = defineRule({
  id: 'public-field',
  title: 'A public field, which JSON leaves out',
  severity: 'warning',
  *find(code) {
    const reached = code.graph.reachOfAll(usesWithoutFields(code).flatMap(({ type }) => type ?? []));
    for (const { about, member, place } of membersOf(reached, code, { all: true }))
      if (
        member.kind === 'field' &&
        member.access === 'public' &&
        !member.isIncluded &&
        member.ignore === undefined
      )
        yield {
          about,
          place,
          message: 'JSON leaves out this field: make it a property, or add [JsonInclude]',
        };
  },
});
