import type { JsonUse } from '../../compiler/facts.ts';
import { defineRule } from '../compiled/define-rule.ts';
import { unclearUses } from '../compiled/unclear-uses.ts';

const ANSWER =
  'list the type with lambda-aot serializable <Type>, or say why none is needed in a comment here: // lambda-aot: …';

/** What nobody can tell from the code: the person has to. */
export const unclear = defineRule({
  id: 'unclear',
  title: 'A type or a context that the code does not determine',
  severity: 'error',
  *find(code) {
    for (const use of unclearUses(code))
      yield { place: use.via ?? use.place, message: `${reasonFor(use)}: ${ANSWER}` };
  },
});

function reasonFor({ type, what, kind }: JsonUse): string {
  if (kind.startsWith('handler') && type === undefined)
    return 'the type of the result is known only at run time';
  if (kind.startsWith('handler')) return 'cannot determine the serializer context of this handler';
  return type === undefined
    ? `the type that ${what} reads or writes is known only at run time`
    : `cannot determine the serializer context of these options`;
}
