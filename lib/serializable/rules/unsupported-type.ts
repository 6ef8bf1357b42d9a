import type { TypeFacts } from '../../compiler/facts.ts';
import { defineRule } from '../compiled/define-rule.ts';
import { membersOfReached } from './json-members.ts';

/** Types that System.Text.Json refuses. */
export const unsupportedType = defineRule({
  id: 'unsupported-type',
  title: 'A type that System.Text.Json does not support',
  severity: 'warning',
  *find(code) {
    for (const { type, place, via } of code.uses) {
      const root = type === undefined ? undefined : code.graph.type(type);
      if (root && isUnsupported(root))
        yield { place: via ?? place, severity: 'error', message: messageFor(root) };
    }
    for (const { about, member, place } of membersOfReached(code)) {
      const { element } = code.graph.type(member.type);
      const types = [member.type, ...(element === undefined ? [] : [element])].map((id) =>
        code.graph.type(id),
      );
      const refused = types.find(isUnsupported);
      if (refused) yield { about, place, message: messageFor(refused) };
    }
  },
});

const isUnsupported = ({ shape, rank }: TypeFacts): boolean => shape === 'unsupported' || rank > 1;

const messageFor = ({ name }: TypeFacts): string =>
  `System.Text.Json does not support ${name}, and throws: use another type, or add [JsonIgnore]`;
