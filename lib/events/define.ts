import type { PackageId } from '../solution/versions.ts';

/** A value of a SAM template. */
export type SamValue = unknown;

/** What an event source adds to template.yaml. */
export interface SamParts {
  /** Entries of the function's Events. */
  readonly events?: Readonly<Record<string, SamValue>>;
  /** Entries of Outputs. */
  readonly outputs?: Readonly<Record<string, SamValue>>;
}

/**
 * One kind of event a function can take. Its handler, its own types, its sample event and its test are in
 * templates/events/<id>/.
 */
export interface EventSource {
  /** As in `--event apigw-http`. */
  readonly id: string;
  readonly title: string;
  /** What the handler does with the event, for the README and the comment on Main. */
  readonly does: string;
  /** The NuGet package with the event's C# types. */
  readonly package?: PackageId;
  /** Namespaces the handler needs, beyond the ones every function has. */
  readonly usings: readonly string[];
  /** C# types of the handler's parameter and of its result, as the handler writes them. */
  readonly input: string;
  readonly output: string;
  /** Types of the function's own, one file each in templates/events/<id>/types/. */
  readonly types: readonly string[];
  /** Types that get a file only where there is a project Shared to put them in. */
  readonly typesIfShared?: readonly string[];
  /** All that the serializer context must list: input, output, and what the handler reads or writes as JSON itself. */
  readonly serializable: readonly string[];
  /** @param logicalId of the function's resource */
  readonly sam: (logicalId: string) => SamParts;
}

export function defineEventSource<const Source extends EventSource>(source: Source): Source {
  return source;
}
