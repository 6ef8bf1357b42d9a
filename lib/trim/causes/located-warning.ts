import type { CSharpFile } from '../../edit/csharp/syntax/syntax.ts';
import { fullNameOf } from '../../edit/csharp/syntax/syntax.ts';
import type { Closure } from '../facts/closure.ts';
import { knownApi, kindOfCode } from './known-apis.ts';
import type { KnownLibrary } from '../facts/known-libraries.ts';
import { knownLibrary } from '../facts/known-libraries.ts';
import type { TrimWarning } from '../log/parse-log.ts';
import type { Named } from '../log/message.ts';
import { isFolded, namesIn, splitMember } from '../log/message.ts';
import type { CauseKind } from './cause.ts';
import type { OwnCode } from '../facts/own-code.ts';
import { fileOf } from '../facts/own-code.ts';
import type { TypeIndex } from '../facts/type-index.ts';

/** What is known of the function that a log is about. */
export interface Known {
  readonly own: OwnCode;
  readonly closure: Closure;
  readonly index: TypeIndex;
  /** Simple names of the assemblies that the project roots. */
  readonly roots: readonly string[];
  /** The roots, and what partial trimming keeps whole without being told. */
  readonly kept: readonly string[];
  /** Path of the function's project, and whether it keeps whole what does not say that it can be trimmed. */
  readonly project: string;
  readonly isPartial: boolean;
}

/** A warning, understood. */
export interface Understood {
  readonly warning: TrimWarning;
  readonly named: Named;
  readonly kind: CauseKind;
  /** Of the code that the warning is in; undefined where nobody can tell. */
  readonly assembly: string | undefined;
  /** Where it is in the solution's own code. */
  readonly file: CSharpFile | undefined;
  /** The package that reflects: the one that is called, or the one that the code belongs to. */
  readonly library?: string;
  readonly knownLibrary?: KnownLibrary;
}

export function understandWarning(warning: TrimWarning, known: Known): Understood {
  const named = namesIn(warning);
  const file = fileOfWarning(warning, known);
  const assembly = file ? known.own.assemblyOf(file) : assemblyOf(warning, named, known);
  const base = { warning, named, assembly, file };
  if (isFolded(warning.code)) {
    const library = named.assembly ?? assembly;
    return { ...base, kind: 'folded', ...libraryParts(library), assembly: library };
  }
  const called = named.called ?? '';
  const api = isRequirement(warning.code) ? knownApi(called) : undefined;
  if (file === undefined && assembly !== undefined && !isOwn(assembly, known))
    return { ...base, kind: 'library', ...libraryParts(assembly) };
  if (api !== undefined) return { ...base, kind: api.kind };
  const callee = isRequirement(warning.code) ? assemblyOfMember(called, known) : undefined;
  const isPackage = known.closure.assemblies.some(({ name, kind }) => name === callee && kind === 'package');
  if (callee !== undefined && (isPackage || knownLibrary(callee)))
    return { ...base, kind: 'library', ...libraryParts(callee) };
  return { ...base, kind: kindOfCode(warning.code) };
}

/** Calls of members that say of themselves that they are not safe. */
const isRequirement = (code: string): boolean => /^IL(2026|3050|3002)$/.test(code);

const isOwn = (assembly: string, { closure }: Known): boolean =>
  closure.assemblies.some(
    ({ name, kind }) => name === assembly && (kind === 'function' || kind === 'project'),
  );

function libraryParts(library: string | undefined): Pick<Understood, 'library' | 'knownLibrary'> {
  if (library === undefined) return {};
  const entry = knownLibrary(library);
  return entry === undefined ? { library } : { library, knownLibrary: entry };
}

/** The file that is named; for generated code, or none, the one that declares the member's type. */
function fileOfWarning(warning: TrimWarning, { own }: Known): CSharpFile | undefined {
  const file = fileOf(warning, own);
  if (file !== undefined || warning.member === undefined) return file;
  const { type } = splitMember(warning.member);
  return own.files.find(({ types }) => types.some((each) => isInside(type, fullNameOf(each))));
}

const isInside = (type: string, outer: string): boolean => type === outer || type.startsWith(`${outer}.`);

function assemblyOf({ member, path }: TrimWarning, named: Named, known: Known): string | undefined {
  if (named.assembly !== undefined) return named.assembly;
  const [, file] = /([^/]+)\.dll$/.exec(path) ?? [];
  return file ?? (member === undefined ? undefined : assemblyOfMember(member, known));
}

/** By the type of a member, or one that it is nested in; without metadata, by the names of the assemblies. */
function assemblyOfMember(member: string, { closure, index }: Known): string | undefined {
  const { type } = splitMember(member);
  for (let name = type; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const found = index.assemblyOf(name);
    if (found !== undefined) return found;
  }
  const names = closure.assemblies.map(({ name }) => name).filter((name) => type.startsWith(`${name}.`));
  return names.sort((left, right) => right.length - left.length)[0];
}
