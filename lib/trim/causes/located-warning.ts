import type { CSharpFile } from '../../edit/csharp/syntax/syntax.ts';
import { fullNameOf } from '../../edit/csharp/syntax/syntax.ts';
import type { FunctionFacts } from '../facts/function-facts.ts';
import type { KnownLibrary } from '../facts/known-libraries.ts';
import { knownLibrary } from '../facts/known-libraries.ts';
import { fileOf } from '../facts/own-code.ts';
import { splitMember } from '../../dotnet/member.ts';
import type { MessageNames } from '../log/message.ts';
import { namesIn } from '../log/message.ts';
import type { TrimWarning } from '../../dotnet/trim-warning.ts';
import { isFolded } from '../../dotnet/trim-warning.ts';

/** A warning, with the code that it is in and the code that it is about. */
export interface LocatedWarning {
  readonly warning: TrimWarning;
  readonly names: MessageNames;
  /** The file that it is in; undefined if that is not code of the solution. */
  readonly file: CSharpFile | undefined;
  /** Simple name of the assembly that it is in; undefined if it cannot be determined. */
  readonly assembly: string | undefined;
  /** The member that the solution's own code calls although it is marked as unsafe to trim or to compile. */
  readonly unsafeCall?: string;
  /** Simple name of the package or assembly of .NET that reflects: the warning is in it, or the code calls it. */
  readonly library?: string;
  readonly knownLibrary?: KnownLibrary;
}

export function locateWarning(warning: TrimWarning, facts: FunctionFacts): LocatedWarning {
  const names = namesIn(warning);
  const file = fileOfWarning(warning, facts);
  const assembly = file ? facts.own.assemblyOf(file) : assemblyOfWarning(warning, names, facts);
  const located = { warning, names, file };
  if (isFolded(warning)) {
    const folded = names.assembly ?? assembly;
    return { ...located, assembly: folded, ...libraryParts(folded) };
  }
  if (file === undefined && assembly !== undefined && !isOwn(assembly, facts))
    return { ...located, assembly, ...libraryParts(assembly) };
  if (names.called === undefined || !isUnsafeCall(warning)) return { ...located, assembly };
  const library = calledLibrary(names.called, facts);
  return { ...located, assembly, unsafeCall: names.called, ...libraryParts(library) };
}

/** The called member has an attribute that marks it as unsafe. */
const isUnsafeCall = ({ code }: TrimWarning): boolean => /^IL(2026|3050|3002)$/.test(code);

const isOwn = (assembly: string, { closure }: FunctionFacts): boolean =>
  closure.assemblies.some(
    ({ name, kind }) => name === assembly && (kind === 'function' || kind === 'project'),
  );

function calledLibrary(called: string, facts: FunctionFacts): string | undefined {
  const assembly = assemblyOfMember(called, facts);
  if (assembly === undefined) return undefined;
  const isPackage = facts.closure.assemblies.some(
    ({ name, kind }) => name === assembly && kind === 'package',
  );
  return isPackage || knownLibrary(assembly) ? assembly : undefined;
}

function libraryParts(library: string | undefined): Pick<LocatedWarning, 'library' | 'knownLibrary'> {
  if (library === undefined) return {};
  const entry = knownLibrary(library);
  return entry === undefined ? { library } : { library, knownLibrary: entry };
}

/** The file that the warning names; for generated code, or no file, the one that declares the member's type. */
function fileOfWarning(warning: TrimWarning, { own }: FunctionFacts): CSharpFile | undefined {
  const file = fileOf(warning, own);
  if (file !== undefined || warning.member === undefined) return file;
  const { type } = splitMember(warning.member);
  return own.files.find(({ types }) => types.some((each) => isInside(type, fullNameOf(each))));
}

const isInside = (type: string, outer: string): boolean => type === outer || type.startsWith(`${outer}.`);

function assemblyOfWarning(
  { member, path }: TrimWarning,
  names: MessageNames,
  facts: FunctionFacts,
): string | undefined {
  if (names.assembly !== undefined) return names.assembly;
  const [, file] = /([^/]+)\.dll$/.exec(path) ?? [];
  return file ?? (member === undefined ? undefined : assemblyOfMember(member, facts));
}

/**
 * Finds the assembly by the type of the member, or a containing type; without metadata, by the names of the
 * assemblies.
 */
function assemblyOfMember(member: string, { closure, index }: FunctionFacts): string | undefined {
  const { type } = splitMember(member);
  for (let name = type; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const found = index.assemblyOf(name);
    if (found !== undefined) return found;
  }
  const names = closure.assemblies.map(({ name }) => name).filter((name) => type.startsWith(`${name}.`));
  return names.sort((left, right) => right.length - left.length)[0];
}
