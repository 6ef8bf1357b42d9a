import type { MemberFacts, TypeFacts } from '../../compiler/facts.ts';
import { defineRule } from '../compiled/define-rule.ts';
import { membersOfReached } from './json-members.ts';

/** A property that is written, and that reading leaves at its default. */
export const lostValue = defineRule({
  id: 'lost-value',
  title: 'A property that reading JSON does not set',
  severity: 'warning',
  *find(code) {
    for (const { about, member, type, place } of membersOfReached(code, { direction: 'read' }))
      if (isLost(member) && isCreated(type) && !isBound(member, type))
        yield {
          about,
          place,
          message:
            'reading JSON does not set this property: give it a public setter, or a constructor parameter of its name',
        };
  },
});

/** A type that can't be created is a fault of its own. */
const isCreated = (type: TypeFacts): boolean => !type.isAbstract && jsonConstructor(type) !== undefined;

/** By default, the serializer does not fill a collection that the object already has. */
const isLost = ({ kind, setter, isAuto, isIncluded }: MemberFacts): boolean =>
  kind === 'property' && isAuto && !isIncluded && setter !== 'public';

/** Whether the constructor that JSON takes has a parameter for a property. */
export function isBound({ name }: MemberFacts, type: TypeFacts): boolean {
  const parameters = jsonConstructor(type)?.parameters ?? [];
  return parameters.some((each) => each.toLowerCase() === name.toLowerCase());
}

/** The constructor that JSON takes: the marked one, one without parameters, or the only public one. */
export function jsonConstructor({ constructors = [], isValueType }: TypeFacts) {
  const open = constructors.filter(({ access }) => access === 'public');
  const marked = constructors.find(({ isMarked }) => isMarked);
  const empty = open.find(({ parameters }) => parameters.length === 0);
  if (marked !== undefined) return marked;
  return empty ?? (open.length === 1 || isValueType ? open[0] : undefined);
}
