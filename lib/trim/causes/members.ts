import { typesFromCallers, uniqueTypes } from '../facts/reflected-types.ts';
import { annotate } from '../fixes/annotate.ts';
import { keepTypes } from '../fixes/dynamic-dependency.ts';
import { otherApi } from '../fixes/other-api.ts';
import { rootTypes } from '../fixes/root.ts';
import { splitMember } from '../../dotnet/member.ts';
import { defineCause } from './define.ts';
import { hasCode } from './warning-code.ts';

export const members = defineCause({
  kind: 'members',
  // The codes in this range that look up a type by its name belong to type-by-name, which is matched first.
  matches: hasCode([2062, 2115]),
  explain: (group, { own, kept }) => {
    const { member = '' } = group[0].warning;
    const reflected = uniqueTypes(typesFromCallers(splitMember(member).name, own));
    const annotations = group.flatMap(({ names: { parameter, source, needs } }) =>
      parameter !== undefined && source !== undefined && !source.startsWith('System.')
        ? [annotate.offer({ parameter, member: splitMember(source).name, needs })]
        : [],
    );
    const [need] = group.flatMap(({ names }) => names.needs);
    const fixes = [...rootTypes(reflected, kept), ...keepTypes(reflected, kept), ...annotations];
    return {
      why: `the code looks up the ${need === undefined ? 'members' : words(need)} of a type that is known only at run time`,
      reflected,
      fixes: fixes.length > 0 ? fixes : [otherApi.offer(WITHOUT_REFLECTION)],
    };
  },
});

const WITHOUT_REFLECTION =
  'an interface or a delegate instead of the lookup, or root the assembly of the types that are passed';

/** `PublicProperties` → `public properties` */
const words = (name: string): string =>
  name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
