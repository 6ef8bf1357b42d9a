import { defineRule } from '../compiled/define-rule.ts';
import { membersOfReached } from './json-members.ts';
import { isBound } from './lost-value.ts';

/** Generated code sets all init properties of a new object, those that JSON lacks to the default of their type. */
export const initDefault = defineRule({
  id: 'init-default',
  title: 'An init property whose initial value is lost',
  severity: 'warning',
  *find(code) {
    for (const { about, member, type, place } of membersOfReached(code, { direction: 'read' }))
      if (member.isInit && member.hasDefault && !member.isRequired && !isBound(member, type))
        yield {
          about,
          place,
          message:
            'the initial value is lost if JSON lacks this property: use set instead of init, or make it required',
        };
  },
});
