import { addDynamicDependency } from '../../edit/csharp/edit/add-dynamic-dependency.ts';
import { groupBy } from '../../group-by.ts';
import type { ReflectedType } from '../facts/reflected-types.ts';
import { currentLine, readPlace, shortestName } from './code-place.ts';
import type { Fix } from './define.ts';
import { defineFix } from './define.ts';
import { typeList } from './type-list.ts';

interface DependencyEdit {
  readonly do: 'dynamic-dependency';
  readonly path: string;
  /** A line of the method that gets the attributes. */
  readonly line: number;
  /** Full names. */
  readonly types: readonly string[];
}

export const dynamicDependency = defineFix({
  id: 'dynamic-dependency',
  silences: false,
  title: (types: readonly ReflectedType[]) =>
    `keep only ${typeList(types)}, with attributes on the method that passes them`,
  paste: (types) =>
    types.map(
      ({ type, place }) =>
        `[DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(${type}))]   // ${place}`,
    ),
  edits: (types) =>
    [...groupBy(types, ({ place }) => place)].flatMap(([place, each]): DependencyEdit[] => {
      const at = readPlace(place);
      return at ? [{ do: 'dynamic-dependency', ...at, types: each.map(({ type }) => type) }] : [];
    }),
  apply: ({ path, line, types }, { edits, own }) =>
    types.map((type) => {
      const name = shortestName(type, { path, line }, own);
      edits.edit(path, (text) =>
        addDynamicDependency(text, currentLine({ path, line }, text, own), name, { path }),
      );
      return `${path}:${line}: + DynamicDependency on ${type}`;
    }),
});

/** Keeps only the types, if the method that passes them is kept; no fix if they are kept already or have no place. */
export function keepTypes(reflected: readonly ReflectedType[], kept: readonly string[]): Fix[] {
  const missing = reflected.filter(({ assembly }) => !kept.includes(assembly));
  return missing.some(({ place }) => readPlace(place)) ? [dynamicDependency.offer(missing)] : [];
}
