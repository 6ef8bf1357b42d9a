import { posix } from 'node:path';
import { readItems, addItem, removeItem } from '../../edit/msbuild/items.ts';
import { addTypeToDescriptor, removeTypeFromDescriptor } from '../../edit/msbuild/linker-descriptor.ts';
import { addRootAssembly } from '../../edit/msbuild/references.ts';
import { isFileBased } from '../../edit/paths.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FunctionFacts } from '../../trim/facts/function-facts.ts';
import { knownLibrary } from '../../trim/facts/known-libraries.ts';
import { applyFixes } from '../../trim/fixes/apply-fixes.ts';
import type { Fix } from '../../trim/fixes/define.ts';
import { editItems, editProperty } from '../../trim/fixes/project-edit.ts';
import type { DescriptorType } from '../../trim/roots/root-names.ts';
import { checkAssemblies, checkRoots, checkTypes } from '../../trim/roots/root-names.ts';
import { Edits } from '../../plan/edits.ts';
import { usageError } from '../../errors.ts';
import type { Solution } from '../../solution/solution.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { TrimMode } from '../../tables/profiles.ts';

/** The roots and the mode that a person names. */
export interface TrimWishes {
  /** Simple names of assemblies. */
  readonly assemblies: readonly string[];
  /** Types to keep whole, with or without their namespace. */
  readonly types: readonly string[];
  /** Removes them. */
  readonly remove: boolean;
  readonly mode: TrimMode | undefined;
}

const DESCRIPTOR = 'TrimmerRoots.xml';

/**
 * Adds or removes roots, sets the mode, and makes the edits of fixes.
 *
 * @throws LambdaAotError (exit code 2) if a name is not an assembly or a type of the function
 */
export function planTrim(
  solution: Solution,
  fn: SolutionFunction,
  known: FunctionFacts,
  { assemblies, types, remove, mode }: TrimWishes,
  fixes: readonly Fix[] = [],
): Plan {
  const names = remove
    ? checkRoots(assemblies, known.roots, known.closure)
    : checkAssemblies(assemblies, known.closure);
  if (names.length + types.length > 0) requireItems(fn);
  const described = checkTypes(types, known.closure, known.own, known.index);
  const edits = new Edits(solution);
  for (const name of names)
    editItems(edits, fn.project, (text) =>
      remove ? removeItem(text, 'TrimmerRootAssembly', name) : addRootAssembly(text, name),
    );
  if (mode !== undefined) editProperty(edits, fn.project, 'TrimMode', mode);
  const removed = described.length > 0 ? describeTypes(solution, fn, edits, described, remove) : [];
  const sign = remove ? '-' : '+';
  const details = [
    ...names.map((name) => `${fn.name}: ${sign} root ${name}`),
    ...described.map(({ type, assembly }) => `${fn.name}: ${sign} root ${type} of ${assembly}`),
    ...(mode === undefined ? [] : [`${fn.name}: TrimMode is ${mode}`]),
    ...applyFixes(fixes, edits, fn, known.own),
  ];
  return {
    files: edits.files.filter(({ path }) => !removed.includes(path)),
    removed,
    warnings: [...edits.warnings, ...(remove ? [] : names.flatMap((name) => doubt(name, known)))],
    next: [],
    details,
  };
}

/** @throws LambdaAotError (exit code 2) if it is a file-based app, which has no place for roots */
function requireItems({ name, project }: SolutionFunction): void {
  if (isFileBased(project))
    throw usageError([
      `${name} is a file-based app, which cannot have roots. Make it a project first: dotnet project convert ${project}`,
    ]);
}

/** People first root the library that reflects, which keeps none of the types that it reflects on. */
function doubt(name: string, { roots, closure }: FunctionFacts): string[] {
  const library = knownLibrary(name);
  const own = closure.assemblies.find(({ kind }) => kind === 'function')?.name ?? 'bootstrap';
  if (library?.reflectsOn !== 'yours') return [];
  const better = roots.includes(own) ? '' : ` Keep the assembly whose types it reflects on, such as ${own}.`;
  return [
    `${name} reflects on your types, not on its own. As a root, it makes the executable larger, but keeps nothing that is missing.${better}`,
  ];
}

/** @returns paths of the files to remove */
function describeTypes(
  solution: Solution,
  fn: SolutionFunction,
  edits: Edits,
  types: readonly DescriptorType[],
  remove: boolean,
): string[] {
  const name = descriptorOf(solution, fn) ?? DESCRIPTOR;
  const path = posix.join(fn.folder, name.replaceAll('\\', '/'));
  if (remove) {
    for (const { assembly, type } of types)
      edits.edit(path, (text) => (text === '' ? '' : removeTypeFromDescriptor(text, assembly, type)));
    const isEmpty = edits.files.some((file) => file.path === path && file.contents.toString() === '');
    if (isEmpty) edits.edit(fn.project, (text) => removeItem(text, 'TrimmerRootDescriptor', name));
    return isEmpty ? [path] : [];
  }
  if (!edits.edit(path, (text) => withTypes(text, types))) edits.create(path, withTypes('', types));
  edits.edit(fn.project, (text) => addItem(text, 'TrimmerRootDescriptor', name));
  return [];
}

const withTypes = (text: string, types: readonly DescriptorType[]): string =>
  types.reduce((each, { assembly, type }) => addTypeToDescriptor(each, assembly, type), text);

/** The first descriptor of the project. */
const descriptorOf = (solution: Solution, { project }: SolutionFunction): string | undefined =>
  readItems(solution.projectXml(project), 'TrimmerRootDescriptor').find(({ conditional }) => !conditional)
    ?.include;
