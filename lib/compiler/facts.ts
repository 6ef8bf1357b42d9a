/**
 * What the C# compiler knows of a project, as dotnet/Wire/Facts.cs sends it. Types and contexts are indexes into
 * `types` and `contexts`; paths are absolute; lines count from 1, offsets are in UTF-16 units from 0.
 */
export interface CompilerFacts {
  /** The .csproj. */
  readonly project: string;
  /** Whether it is compiled to native code, where JSON has no reflection. */
  readonly isNative: boolean;
  /** Number of places that set up a handler, with JSON or without. */
  readonly handlers: number;
  readonly uses: readonly JsonUse[];
  readonly contexts: readonly ContextFacts[];
  readonly types: readonly TypeFacts[];
  readonly packageCalls: readonly PackageCall[];
  readonly dynamicDependencies: readonly DynamicDependency[];
  /** All files that decide the facts. */
  readonly inputs: readonly string[];
  /** Folders whose files are sources by a pattern. */
  readonly globs: readonly string[];
}

export interface SourcePlace {
  readonly path: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export type UseKind =
  | 'handler-event'
  | 'handler-result'
  | 'json-call'
  | 'context-property'
  | 'member-value'
  | 'annotations'
  | 'durable'
  | 'http-api'
  | 'dynamodb';

/** A type that is read or written as JSON. */
export interface JsonUse {
  readonly kind: UseKind;
  /** The call: `JsonSerializer.Serialize`. */
  readonly what: string;
  readonly place: SourcePlace;
  /** The call of a helper that decides the type. */
  readonly via?: SourcePlace;
  /** undefined if it is known only at run time. */
  readonly type?: number;
  /** What the code says of such a type. */
  readonly declared?: number;
  readonly metadata: 'contexts' | 'reflection' | 'unknown';
  /** Any of them will do; of a call with reflection, the one that could be passed. */
  readonly contexts: readonly number[];
  /** undefined if it is not known, or both. */
  readonly direction?: 'read' | 'write';
  /** Whether the call may wait for its values. */
  readonly isAsync: boolean;
  /** Whether a Lambda serializer is as its package makes it, without options of its own. */
  readonly isPlain: boolean;
  /** The property of the context that is asked for, where the context has none of that name. */
  readonly property?: string;
  /** How the files of the contexts that lack the type would write it. */
  readonly spellings: readonly Spelling[];
}

export interface Spelling {
  readonly context: number;
  readonly type: number;
  readonly text: string;
  /** Namespaces that the file has to import. */
  readonly usings: readonly string[];
  /** The context as the file of the use would write it, where the use has none yet. */
  readonly contextName?: string;
  /** What its property may be called if another type has the usual name, the shortest first. */
  readonly names: readonly string[];
}

export interface ContextFacts {
  readonly name: string;
  /** `global::Orders.Context` */
  readonly fullName: string;
  readonly place?: SourcePlace;
  readonly isPartial: boolean;
  readonly isUsed: boolean;
  readonly listed: readonly ListedType[];
  /** Types that the source generator made metadata for. */
  readonly covers: readonly number[];
  /** Named arguments of JsonSourceGenerationOptions. */
  readonly options: Readonly<Record<string, string>>;
  /** Of types whose property has the name of another type's. */
  readonly spellings: readonly Spelling[];
}

export interface ListedType {
  readonly type: number;
  /** The type as the attribute has it. */
  readonly written: string;
  readonly propertyName?: string;
  readonly place?: SourcePlace;
  /** JsonSourceGenerationMode as a number: 1 metadata, 2 serialization. */
  readonly mode?: string;
}

export type TypeShape =
  | 'simple'
  | 'nullable'
  | 'array'
  | 'dictionary'
  | 'collection'
  | 'async-collection'
  | 'object'
  | 'tuple'
  | 'anonymous'
  | 'file-local'
  | 'unsupported'
  | 'framework'
  | 'converted';

export interface TypeFacts {
  /** `List<Order>`, for people. */
  readonly name: string;
  /** `global::System.Collections.Generic.List<global::Orders.Order>` */
  readonly fullName: string;
  /** Of the property that the source generator makes: `ListOrder`. */
  readonly property: string;
  readonly kind: string;
  readonly shape: TypeShape;
  readonly origin: 'own' | 'package' | 'framework';
  /** Where the code declares it. */
  readonly place?: SourcePlace;
  readonly isAbstract: boolean;
  readonly isSealed: boolean;
  readonly isValueType: boolean;
  /** Of an array. */
  readonly rank: number;
  /** Of an array, a collection, a dictionary or a nullable value. */
  readonly element?: number;
  readonly key?: number;
  readonly members?: readonly MemberFacts[];
  readonly constructors?: readonly ConstructorFacts[];
  /** Types of the code that derive from it or implement it. */
  readonly derived?: readonly number[];
  /** What [JsonDerivedType] names. */
  readonly declaredDerived?: readonly { readonly type: number; readonly discriminator?: string }[];
  readonly isPolymorphic: boolean;
  /** Name of the converter of [JsonConverter], with `<>` if it is generic. */
  readonly converter?: string;
  /** Names of its attributes. */
  readonly attributes?: readonly string[];
}

export interface MemberFacts {
  readonly name: string;
  /** The base that declares it; '' if it is the type itself. */
  readonly declaredIn: string;
  readonly kind: 'property' | 'field';
  readonly type: number;
  readonly access: string;
  /** Accessibility, as in C#; undefined if there is none. */
  readonly getter?: string;
  readonly setter?: string;
  readonly isInit: boolean;
  readonly isRequired: boolean;
  /** Whether an initializer gives it a value that is not the default of its type. */
  readonly hasDefault: boolean;
  readonly isAuto: boolean;
  readonly ignore?: 'always' | 'sometimes';
  readonly isIncluded: boolean;
  readonly converter?: string;
  readonly place?: SourcePlace;
}

export interface ConstructorFacts {
  readonly access: string;
  /** Names of its parameters. */
  readonly parameters: readonly string[];
  /** Whether it has [JsonConstructor]. */
  readonly isMarked: boolean;
}

/** A call that hands types of the code to a package, or that needs what the trimmer may remove. */
export interface PackageCall {
  /** `System.Text.Json.JsonSerializer.Serialize` */
  readonly member: string;
  /** Simple name of the assembly of the member. */
  readonly assembly: string;
  /** '' if the trimmer does not warn about it. */
  readonly requires: 'unreferenced-code' | 'dynamic-code' | 'members' | '';
  readonly types: readonly PassedType[];
  readonly place: SourcePlace;
}

export interface PassedType {
  /** Full name, with `global::`. */
  readonly type: string;
  /** The call of a helper that decides the type. */
  readonly via?: SourcePlace;
}

/** [DynamicDependency] that keeps the members of a type. */
export interface DynamicDependency {
  readonly type: number;
  readonly place?: SourcePlace;
}

/** Why the compiler gives no facts of a project, or of any. */
export interface CompilerFailure {
  readonly kind: 'no-sdk' | 'no-host' | 'not-restored' | 'does-not-compile' | 'no-project' | 'crashed';
  readonly message: string;
  /** undefined if it is about all projects. */
  readonly project?: string;
  readonly place?: SourcePlace;
  /** Number of errors. */
  readonly count?: number;
}
