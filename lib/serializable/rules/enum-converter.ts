import type { CompiledCode } from '../compiled/compiled-code.ts';
import type { RuleFinding } from '../compiled/define-rule.ts';
import { defineRule } from '../compiled/define-rule.ts';
import { membersOfReached } from './json-members.ts';

const MESSAGE = 'this converter needs reflection: use JsonStringEnumConverter<TEnum>';
const isReflective = (converter: string | undefined): boolean => converter === 'JsonStringEnumConverter';

/** JsonStringEnumConverter without a type makes its converters by reflection. */
export const enumConverter = defineRule({
  id: 'enum-converter',
  title: 'JsonStringEnumConverter without its type argument',
  severity: 'warning',
  isFixable: true,
  *find(code) {
    yield* ofTypes(code);
    for (const { about, member, place } of membersOfReached(code, { all: true }))
      if (isReflective(member.converter))
        yield { about, place, message: MESSAGE, fix: { do: 'enum-converter' } };
  },
});

function* ofTypes({ graph, ...code }: CompiledCode): Iterable<RuleFinding> {
  for (const { converter, place, name } of code.facts.types)
    if (isReflective(converter) && place)
      yield { about: name, place, message: MESSAGE, fix: { do: 'enum-converter' } };
}
