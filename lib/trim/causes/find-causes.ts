import { groupBy } from '../../group-by.ts';
import type { FunctionFacts } from '../facts/function-facts.ts';
import { memberNames, splitMember } from '../../dotnet/member.ts';
import type { TrimWarning } from '../../dotnet/trim-warning.ts';
import { isGenerated } from '../../dotnet/trim-warning.ts';
import { causeDefinition } from './catalogue.ts';
import type { Cause } from './cause.ts';
import type { CauseDefinition, WarningGroup } from './define.ts';
import type { LocatedWarning } from './located-warning.ts';
import { locateWarning } from './located-warning.ts';

/** Groups the warnings of a publish by their cause, the cause with the most warnings first. */
export function findCauses(warnings: readonly TrimWarning[], facts: FunctionFacts): Cause[] {
  const classified = warnings.map((warning) => classify(locateWarning(warning, facts)));
  return [...groupBy(classified, ({ key }) => key).values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const group: WarningGroup = [first.located, ...others.map(({ located }) => located)];
      return [causeOf(first.definition, group, facts)];
    })
    .sort((left, right) => right.warnings.length - left.warnings.length);
}

interface ClassifiedWarning {
  readonly located: LocatedWarning;
  readonly definition: CauseDefinition;
  /** Equal for all warnings of one cause. */
  readonly key: string;
}

function classify(located: LocatedWarning): ClassifiedWarning {
  const definition = causeDefinition(located);
  const { kind, groupBy: keyOf = memberOf } = definition;
  return { located, definition, key: `${kind} ${keyOf(located)}` };
}

/** The member without its parameters, because all overloads of a method have one cause. */
function memberOf({ warning, file }: LocatedWarning): string {
  if (!warning.member) return file?.path ?? warning.path;
  const { type, name } = splitMember(warning.member);
  return `${type}.${name}`;
}

function causeOf({ kind, explain }: CauseDefinition, group: WarningGroup, facts: FunctionFacts): Cause {
  const { reflecting, why, reflected, fixes, note } = explain(group, facts);
  return {
    kind,
    warnings: group.map(({ warning }) => warning),
    reflecting: reflecting ?? { member: reflectingMembers(group), assembly: group[0].assembly },
    why,
    ...(reflected && { reflected }),
    fixes,
    ...(note !== undefined && { note }),
  };
}

/** Leaves out the members that a source generator wrote, unless there are no others. */
function reflectingMembers(group: WarningGroup): string {
  const written = group.filter(({ warning }) => !isGenerated(warning));
  const [first, ...others] = written;
  const shown: WarningGroup = first ? [first, ...others] : group;
  const members = shown.flatMap(({ warning }) => warning.member ?? []);
  return members.length > 0 ? memberNames(members) : shown[0].warning.path;
}
