import type { AnswersOf, Inputs } from '../inputs/define.ts';
import type { PackageId } from '../tables/versions.ts';

/** A value of a SAM template; intrinsic functions in their long form, see intrinsics.ts. */
export type SamValue = unknown;
type NamedValues = Readonly<Record<string, SamValue>>;

/** What an event source adds to the template. */
export interface SamParts {
  /** Entries of Parameters: what only the person who deploys can know; `sam deploy --guided` asks for it. */
  readonly parameters?: NamedValues;
  /** Entries of the function's Events. */
  readonly events?: NamedValues;
  /** Properties of the function itself. */
  readonly properties?: NamedValues;
  /** Items of the function's Policies, beyond what SAM grants by itself. */
  readonly policies?: readonly SamValue[];
  /** Entries of the function's environment variables. */
  readonly variables?: NamedValues;
  /** Entries of Resources. */
  readonly resources?: NamedValues;
  /** Entries of Outputs. */
  readonly outputs?: NamedValues;
}

/** What a source knows of the function when it makes its parts of the template. */
export interface SamContext<Options extends Inputs = Inputs> {
  /** Name of the function: new resources are called after it, as in `OrdersQueue`. */
  readonly name: string;
  /** Of the function's resource. */
  readonly logicalId: string;
  readonly options: AnswersOf<Options>;
  /** Logical id or ARN of the resource to take; undefined: a new one is made. */
  readonly resource: string | undefined;
}

/** What a resource must be, for the function to take it in place of a new one. */
export interface ExistingResource {
  /** As in "Queue to take". */
  readonly noun: string;
  /** Types that it may have in the template; none where CloudFormation knows no such resource. */
  readonly types: readonly string[];
  /** Its ARN, see `isArnOf`; undefined: it must be in the template. */
  readonly arn?: string;
}

/** In the order in which they are shown. */
export const categories = [
  'plain',
  'http',
  'authorizer',
  'messaging',
  'stream',
  'storage',
  'eventbridge',
  'schedule',
  'workflow',
  'cognito',
  'graphql',
  'ai',
  'management',
  'devops',
] as const;
export type Category = (typeof categories)[number];

/** A type of the serializer context; with a name of its own where two types have the same simple name. */
export type SerializableType = string | { readonly type: string; readonly name: string };

/**
 * One kind of event a function can take. Its handler, its own types, its sample event and its test are in
 * templates/events/<id>/.
 */
export interface EventSource<Options extends Inputs = Inputs> {
  /** As in `--event apigw-http`. */
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  /** What the handler does with the event, for the README and the comment on Main. */
  readonly does: string;
  /** NuGet packages beyond the ones every function has, the one with the event's C# types first. */
  readonly packages: readonly PackageId[];
  /** Namespaces the handler needs, beyond the ones every function has. */
  readonly usings: readonly string[];
  /** C# types of the handler's parameter and of its result, as the handler writes them; 'void': no result. */
  readonly input: string;
  readonly output: string;
  /** The handler returns a Task. */
  readonly async?: true;
  /** Types of the function's own, one file each: in templates/events/<id>/types/, or where sources share it templates/types/. */
  readonly types: readonly string[];
  /** The one of them that holds the person's own data, and may get a name of its own. */
  readonly payload?: string;
  /** Types that get a file only where there is a project Shared to put them in. */
  readonly typesIfShared?: readonly string[];
  /** All that the serializer context must list: input, output, and what the handler reads or writes as JSON itself. */
  readonly serializable: readonly SerializableType[];
  /** Flags of its own. */
  readonly options?: Options;
  /** What --resource may name; undefined: nothing. */
  readonly resource?: ExistingResource;
  readonly sam: (context: SamContext<Options>) => SamParts;
}

export function defineEventSource<const Options extends Inputs, const Id extends string>(
  source: EventSource<Options> & { readonly id: Id },
): EventSource & { readonly id: Id } {
  return source as unknown as EventSource & { readonly id: Id };
}
