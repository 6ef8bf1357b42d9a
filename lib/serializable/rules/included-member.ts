import { defineRule } from '../compiled/define-rule.ts';
import { membersOfReached } from './json-members.ts';

/** Generated code is other code: it can't reach what is private. */
export const includedMember = defineRule({
  id: 'included-member',
  title: '[JsonInclude] on what generated code cannot reach',
  severity: 'error',
  *find(code) {
    for (const { about, member, place } of membersOfReached(code)) {
      if (!member.isIncluded) continue;
      const parts = [member.access, member.getter, member.setter];
      if (parts.some((access) => access === 'private' || access === 'protected'))
        yield {
          about,
          place,
          message:
            'generated code cannot reach what [JsonInclude] names here, and throws: make it public or internal',
        };
    }
  },
});
