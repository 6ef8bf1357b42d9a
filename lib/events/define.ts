import type { AnswersOf, Inputs } from '../inputs/define.ts';
import type { PackageId } from '../tables/versions.ts';

/** A value of a SAM template. Intrinsic functions are in their long form, see intrinsics.ts. */
export type SamValue = unknown;
type NamedValues = Readonly<Record<string, SamValue>>;

/** What an event source adds to the template. */
export interface SamParts {
  /** Entries of Parameters: values known only at deployment. `sam deploy --guided` prompts for them. */
  readonly parameters?: NamedValues;
  /** Entries of the function's Events property. */
  readonly events?: NamedValues;
  /** Other properties of the function's resource. */
  readonly properties?: NamedValues;
  /** Items of the function's Policies, in addition to what SAM grants. */
  readonly policies?: readonly SamValue[];
  /** Entries of the function's environment variables. */
  readonly variables?: NamedValues;
  /** Entries of Resources. */
  readonly resources?: NamedValues;
  /** Entries of Outputs. */
  readonly outputs?: NamedValues;
}

/** The function that an event source creates its template parts for. */
export interface SamContext<Options extends Inputs = Inputs> {
  /** Name of the function. New resources are named after it, for example `OrdersQueue`. */
  readonly name: string;
  /** Logical id of the function's resource. */
  readonly logicalId: string;
  readonly options: AnswersOf<Options>;
  /** Logical id or ARN of the existing resource to use. If undefined, a new resource is created. */
  readonly resource: string | undefined;
}

/** The kind of existing resource that a function can use instead of a new one. */
export interface ExistingResource {
  /** Names the resource in prompts and messages: "Queue". */
  readonly noun: string;
  /** CloudFormation types that the resource can have in the template. Empty if CloudFormation has no such resource. */
  readonly types: readonly string[];
  /** Kind of its ARN, see `isArnOf`. If undefined, the resource must be in the template. */
  readonly arn?: string;
}

/** In display order. */
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

/** A type of the serializer context. It needs an explicit name if another type has the same simple name. */
export type SerializableType = string | { readonly type: string; readonly name: string };

/**
 * One kind of event that a function can receive. Its handler, its own types, its sample event and its tests are in
 * templates/events/<id>/.
 */
export interface EventSource<Options extends Inputs = Inputs> {
  /** The value of `--event`: `apigw-http`. */
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  /** Completes "The function Orders …", in the solution's README and in the comment on the class. */
  readonly does: string;
  /** NuGet packages in addition to those of every function. The one with the event's C# types comes first. */
  readonly packages: readonly PackageId[];
  /** Namespaces that the handler needs, in addition to those of every function. */
  readonly usings: readonly string[];
  /** C# types of the handler's parameter and of its result, as written in the handler; 'void' if it has no result. */
  readonly input: string;
  readonly output: string;
  /** The handler returns a Task. */
  readonly async?: true;
  /** The function's own types, one file each: in templates/events/<id>/types/, or in templates/types/ if sources share it. */
  readonly types: readonly string[];
  /** The one of `types` that holds the user's data. `--type` renames it. */
  readonly payload?: string;
  /** Types that are created only if the solution has a project Shared. */
  readonly typesIfShared?: readonly string[];
  /** What the serializer context must list: input, output, and the types that the handler itself reads or writes as JSON. */
  readonly serializable: readonly SerializableType[];
  /** Flags of this event source. */
  readonly options?: Options;
  /** What --resource can name. If undefined, the source has no such flag. */
  readonly resource?: ExistingResource;
  readonly sam: (context: SamContext<Options>) => SamParts;
}

export function defineEventSource<const Options extends Inputs, const Id extends string>(
  source: EventSource<Options> & { readonly id: Id },
): EventSource & { readonly id: Id } {
  return source as unknown as EventSource & { readonly id: Id };
}
