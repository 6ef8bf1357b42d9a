import type { Bootstrap } from '../edit/csharp/find/bootstraps.ts';
import { findBootstraps } from '../edit/csharp/find/bootstraps.ts';
import type { SerializerContext } from '../edit/csharp/find/contexts.ts';
import { findContexts } from '../edit/csharp/find/contexts.ts';
import type { CSharpFile } from '../edit/csharp/syntax/syntax.ts';
import type { Tokens } from '../edit/csharp/syntax/tokens.ts';
import { runsOf } from '../edit/csharp/syntax/tokens.ts';
import type { CSharpType, Place } from './type.ts';
import { TypeResolver } from './type-resolver.ts';

/** The code of a function's project. */
export interface ProjectCode {
  readonly files: readonly CSharpFile[];
  /** The files of the projects that it refers to. */
  readonly referenced: readonly CSharpFile[];
}

/** The same, with what its names mean. */
export interface SemanticModel extends ProjectCode {
  readonly resolver: TypeResolver;
  readonly bootstraps: readonly Bootstrap[];
  /** What was worked out for a context, by its full name. */
  readonly listings: Map<string, ContextListing>;
  /** Contexts of the project itself, and of the projects it refers to. */
  readonly contexts: readonly SerializerContext[];
}

export function semanticModelOf({ files, referenced }: ProjectCode): SemanticModel {
  const resolver = new TypeResolver([files, referenced]);
  return {
    files,
    referenced,
    resolver,
    listings: new Map(),
    bootstraps: findBootstraps(files),
    contexts: findContexts([...files, ...referenced]),
  };
}

/** What a context lists. */
export interface ContextListing {
  readonly entries: readonly {
    readonly type: CSharpType;
    /** The name of its property. */
    readonly property: string;
    readonly written: Tokens;
  }[];
  /** The types that come with them: of members, of elements. */
  readonly held: readonly CSharpType[];
  /** Names of the properties that exist without a line of their own. */
  readonly heldNames: ReadonlySet<string>;
}

/** A type that a context must list, and why. */
export interface Need {
  /** Full name of the context. */
  readonly context: string;
  readonly type: CSharpType;
  /** The place where the type is written, or used. */
  readonly place: Place;
  /** The reason, such as `the result of the handler`. */
  readonly why: string;
  /** The name of the property in the context, if another type has the usual one. */
  readonly propertyName?: string;
  /** true: it gets a line even if a listed type includes it, because only the lines show the values of an event. */
  readonly explicit?: true;
  /** true: it may be needed, and is not missing if it is not listed. */
  readonly optional?: true;
}

/** Something that cannot be made safe, or cannot be determined. */
export interface Warning {
  readonly code:
    | 'object-member'
    | 'not-partial'
    | 'unused-context'
    | 'naming-policy'
    | 'enum-converter'
    | 'reflection-call'
    | 'polymorphism'
    | 'value-task'
    | 'unclear';
  /** What it is about: a type, a member, or `file:line`. */
  readonly about: string;
  readonly place: Place;
  readonly message: string;
}

/** The place of tokens: their file and offset. */
export function placeOf(tokens: Tokens, files: readonly CSharpFile[]): Place | undefined {
  const [first] = tokens;
  if (first === undefined) return undefined;
  const file = files.find((each) => runsOf(each.tokens).some((run) => run.includes(first)));
  return file && { file, offset: first.start };
}

/** The context that a type names. */
export function contextNamed(
  tokens: Tokens,
  place: Place,
  { resolver, contexts }: SemanticModel,
): SerializerContext | undefined {
  const name = resolver.resolve(tokens, place)?.declared?.fullName;
  return contexts.find(({ fullName }) => fullName === name);
}
