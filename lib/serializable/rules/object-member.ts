import type { CompiledCode } from '../compiled/compiled-code.ts';
import { defineRule } from '../compiled/define-rule.ts';
import { membersOfReached } from './json-members.ts';

/** An object, or a collection of them: the serializer asks for the type of the value. */
export const objectMember = defineRule({
  id: 'object-member',
  title: 'A member of type object, whose value has a type of its own',
  severity: 'warning',
  *find(code) {
    for (const { about, member, place } of membersOfReached(code))
      if (holdsObjects(member.type, code))
        yield {
          about,
          place,
          message:
            'the type of this value is known only at run time, where it fails if it is not listed: declare a specific type, or JsonElement',
        };
  },
});

export function holdsObjects(id: number, { graph }: CompiledCode): boolean {
  const { name, element } = graph.type(id);
  return name === 'object' || (element !== undefined && graph.type(element).name === 'object');
}
