import { addRootAssembly } from '../../edit/msbuild/references.ts';
import { groupBy } from '../../group-by.ts';
import type { ReflectedType } from '../facts/reflected-types.ts';
import type { Fix } from './define.ts';
import { defineFix } from './define.ts';
import { editItems } from './project-edit.ts';
import { typeList } from './type-list.ts';

interface RootSubject {
  /** Simple names; empty if the user must find out which. */
  readonly assemblies: readonly string[];
  /** The assemblies as the title names them. */
  readonly what: string;
}

export const root = defineFix({
  id: 'root',
  silences: false,
  title: ({ what }: RootSubject) => `root ${what}`,
  paste: ({ assemblies }) => (assemblies.length > 0 ? [] : ['lambda-aot trim <Assembly>']),
  edits: ({ assemblies }) => assemblies.map((assembly) => ({ do: 'root', assembly })),
  apply: ({ assembly }, { edits, fn }) => {
    editItems(edits, fn.project, (text) => addRootAssembly(text, assembly));
    return [`${fn.name}: + root ${assembly}`];
  },
});

/** Keeps the assemblies of the types that are reflected on; none if all of them are kept. */
export function rootTypes(reflected: readonly ReflectedType[], kept: readonly string[]): Fix[] {
  const byAssembly = groupBy(reflected, ({ assembly }) => assembly);
  const missing = [...byAssembly].filter(([assembly]) => assembly !== '' && !kept.includes(assembly));
  if (missing.length === 0) return [];
  const what = missing.map(([assembly, types]) => `${assembly}, which has ${typeList(types)}`);
  return [root.offer({ assemblies: missing.map(([assembly]) => assembly), what: what.join('; ') })];
}

/** Keeps assemblies whose types the code looks up by name; none if all of them are kept. */
export function rootNamed(assemblies: readonly string[], kept: readonly string[]): Fix[] {
  const missing = assemblies.filter((each) => !kept.includes(each));
  if (missing.length === 0) return [];
  return [root.offer({ assemblies: missing, what: `${missing.join(' and ')}, whose types the code names` })];
}

/** The fix for a library that reflects on its own types. */
export const rootLibrary = (library: string): Fix =>
  root.offer({ assemblies: [library], what: `${library} itself, whose own types are reflected on` });

/** The fix for a library whose calls show no type. */
export const rootUnknown = (library: string): Fix =>
  root.offer({ assemblies: [], what: `the assembly of the types that you pass to ${library}` });
