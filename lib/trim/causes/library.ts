import { groupBy } from '../../group-by.ts';
import type { FunctionFacts } from '../facts/function-facts.ts';
import type { KnownLibrary } from '../facts/known-libraries.ts';
import { typesGivenTo } from '../facts/library-calls.ts';
import type { ReflectedType } from '../facts/reflected-types.ts';
import { uniqueTypes } from '../facts/reflected-types.ts';
import type { Fix } from '../fixes/define.ts';
import { keepTypes } from '../fixes/dynamic-dependency.ts';
import { mode } from '../fixes/mode.ts';
import { otherPackage } from '../fixes/other-package.ts';
import { report } from '../fixes/report.ts';
import { rootLibrary, rootTypes, rootUnknown } from '../fixes/root.ts';
import { unroot } from '../fixes/unroot.ts';
import type { CauseExplanation, WarningGroup } from './define.ts';
import { defineCause } from './define.ts';
import type { LocatedWarning } from './located-warning.ts';
import { passedTypes } from './passed-types.ts';

/** A package, or an assembly of .NET, that uses reflection. The warnings are in its code, or at calls to it. */
export const library = defineCause({
  kind: 'library',
  matches: (located) => located.library !== undefined,
  groupBy: libraryKey,
  explain: explainLibrary,
});

/** All assemblies of a known library have one cause. */
export function libraryKey({ knownLibrary, library: name = '' }: LocatedWarning): string {
  return knownLibrary?.assembly.source ?? name;
}

/** `Mapster and Mapster.Core`, the assembly with the most warnings first. */
export const libraryNames = (group: WarningGroup): string => assemblyNames(group).join(' and ');

const assemblyNames = (group: WarningGroup): string[] =>
  [...groupBy(group, ({ library: name = '' }) => name)]
    .sort(([, left], [, right]) => right.length - left.length)
    .map(([name]) => name);

export function explainLibrary(group: WarningGroup, facts: FunctionFacts): CauseExplanation {
  const [{ knownLibrary: entry }] = group;
  const [name = ''] = assemblyNames(group);
  const isRoot = facts.roots.includes(name);
  const shared = {
    reflecting: { member: libraryNames(group), assembly: name },
    why: reasonFor(name, entry, facts),
  };
  if (entry?.reflectsOn === 'its own') {
    const replace = otherPackage.offer({ library: name, instead: entry.instead });
    return { ...shared, fixes: isRoot ? [replace] : [rootLibrary(name), replace] };
  }
  const reflected = uniqueTypes(typesPassedTo(name, group, facts));
  return {
    ...shared,
    ...((reflected.length > 0 || !isRoot) && { reflected }),
    fixes: fixesFor(name, reflected, entry, facts),
    ...noteOn(name, reflected, entry, facts),
  };
}

function reasonFor(
  name: string,
  entry: KnownLibrary | undefined,
  { roots, isPartial }: FunctionFacts,
): string {
  if (entry) return `${name}: ${entry.why}`;
  if (roots.includes(name))
    return `${name} is a root, so code in it that nothing calls is compiled too, including code that cannot be analyzed`;
  const whole = isPartial ? '; TrimMode partial may keep all of it, including code that nothing calls' : '';
  return `${name} reflects on types passed to it, which cannot be analyzed${whole}`;
}

/** The types that calls with a warning pass; if the warnings are in the library, those of all calls to it. */
function typesPassedTo(name: string, group: WarningGroup, facts: FunctionFacts): ReflectedType[] {
  const passed = passedTypes(group, facts);
  return passed.length > 0 ? passed : typesGivenTo(name, facts.own, facts.index);
}

function fixesFor(
  name: string,
  reflected: readonly ReflectedType[],
  entry: KnownLibrary | undefined,
  facts: FunctionFacts,
): Fix[] {
  const { roots, kept, isPartial, project, closure } = facts;
  const isRoot = roots.includes(name);
  const keeping = [
    ...rootTypes(reflected, kept),
    ...(isRoot ? [unroot.offer(name)] : []),
    ...keepTypes(reflected, kept),
  ];
  if (entry) return [...keeping, otherPackage.offer({ library: name, instead: entry.instead })];
  const isUnknown = reflected.length === 0 && !isRoot;
  const assembly = closure.assemblies.find((each) => each.name === name);
  return [
    ...keeping,
    ...(isUnknown && isPartial ? [mode.offer(project)] : []),
    ...(isUnknown ? [rootUnknown(name)] : []),
    ...(assembly?.kind === 'framework' ? [] : [report.offer({ library: name, from: assembly?.from })]),
  ];
}

/** What roots do not fix. */
function noteOn(
  name: string,
  reflected: readonly ReflectedType[],
  entry: KnownLibrary | undefined,
  { kept }: FunctionFacts,
): Pick<CauseExplanation, 'note'> {
  if (reflected.length === 0) return {};
  if (reflected.every(({ assembly }) => kept.includes(assembly))) {
    const names = [...new Set(reflected.map(({ assembly }) => assembly))];
    const are = `${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'}`;
    return { note: `${are} already kept whole, so no root fixes what still fails` };
  }
  return entry?.rootsHelp === false
    ? { note: `a root fixes only part of it: some of ${name} fails with any root` }
    : {};
}
