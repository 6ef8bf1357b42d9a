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
  /** Timeout of the function, in seconds: values that depend on it are derived from it. */
  readonly timeout: number;
}

/** What a function's parts of the template depend on beyond its choices: what the template itself says. */
export interface Surroundings {
  /** Timeout of the function, in seconds. */
  readonly timeout: number;
  /** Policies that the function needs for the existing resource as it is. */
  readonly policies: readonly SamValue[];
}

/** How long the caller of a function waits for it. A longer timeout only costs money. */
export interface CallerLimit {
  /** Completes "… waits for 5 seconds at most". */
  readonly caller: string;
  /** In seconds. */
  readonly max: number;
  /** The shortest timeout that AWS recommends, in seconds. */
  readonly min?: number;
  /** Whether it is the limit with these options of the source; undefined: always. */
  readonly applies?: (options: NamedValues) => boolean;
}

/** An existing resource, as far as the template shows it. */
export interface NamedResource {
  /** Logical id or ARN. */
  readonly name: string;
  /** Properties in the template; undefined if only the ARN is known. */
  readonly properties: NamedValues | undefined;
  /** A value as text; undefined if it is known only after a deployment. */
  readonly textOf: (value: SamValue) => string | undefined;
}

/** What an event source is to be checked against. */
export interface CheckContext<Options extends Inputs = Inputs> {
  readonly options: AnswersOf<Options>;
  /** undefined if a new resource is created, or the template can't be read. */
  readonly resource: NamedResource | undefined;
  /** Timeout of the function, in seconds; undefined if it can't be determined. */
  readonly timeout: number | undefined;
  /** The function keeps a handler of its own, which may read less than that of the template. */
  readonly isOwnHandler: boolean;
}

/** What does not fit, one sentence or two each. */
export interface Findings {
  /** Why AWS would refuse it, and what to do. */
  readonly refused?: string | undefined;
  readonly warnings?: readonly string[];
}

/** The kind of existing resource that a function can use instead of a new one. */
export interface ExistingResource {
  /** Names the resource in prompts and messages: "Queue". */
  readonly noun: string;
  /** CloudFormation types that the resource can have in the template. Empty if CloudFormation has no such resource. */
  readonly types: readonly string[];
  /** Kind of its ARN, see `isArnOf`. If undefined, the resource must be in the template. */
  readonly arn?: string;
  /** Logical id of the resource that SAM creates for events which name none: naming it is naming none. */
  readonly implicit?: string;
  /** It must be in the Region of the function. */
  readonly isRegional?: true;
  /** Completes "If it is in another account, …": what its owner must allow. */
  readonly otherAccount?: string;
  /** Options of the source that the resource decides. */
  readonly implied?: (resource: NamedResource) => NamedValues;
  /** The KMS key in the properties of the resource, which the function needs for what it receives. */
  readonly keyIn?: (properties: NamedValues) => SamValue;
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

/** Templates that are used instead of the source's own if the options have these values. */
export interface SourceVariant {
  /** In templates/events/<id>/. A template that it lacks is the source's own. */
  readonly folder: string;
  readonly options: NamedValues;
  /** The handler returns a Task. */
  readonly async?: true;
  /** What a handler of the user's own must do; said if its code does not have the word. */
  readonly ownHandler?: { readonly word: string; readonly must: string };
}

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
  readonly callerLimit?: CallerLimit;
  /** Other templates for certain options: of the handler, the sample event and the tests. */
  readonly variants?: readonly SourceVariant[];
  /** What must hold of the options and the existing resource, beyond what each input checks itself. */
  readonly check?: (context: CheckContext<Options>) => Findings;
  readonly sam: (context: SamContext<Options>) => SamParts;
}

export function defineEventSource<const Options extends Inputs, const Id extends string>(
  source: EventSource<Options> & { readonly id: Id },
): EventSource & { readonly id: Id } {
  return source as unknown as EventSource & { readonly id: Id };
}
