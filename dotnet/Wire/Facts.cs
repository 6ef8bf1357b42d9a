namespace LambdaAot.Compiler.Wire;

/// <summary>What the compiler knows of a project. Types are indexes into Types, contexts into Contexts; lines count from 1.</summary>
/// <param name="Inputs">absolute paths of all files that decide the facts</param>
/// <param name="Globs">absolute folders whose files are sources by a pattern</param>
/// <param name="Handlers">number of places that set up a handler, with JSON or without</param>
/// <param name="IsNative">whether it is compiled to native code, where JSON has no reflection</param>
internal sealed record Facts(
    string Project,
    bool IsNative,
    int Handlers,
    IReadOnlyList<UseFact> Uses,
    IReadOnlyList<ContextFact> Contexts,
    IReadOnlyList<TypeFact> Types,
    IReadOnlyList<PackageCallFact> PackageCalls,
    IReadOnlyList<DependencyFact> DynamicDependencies,
    IReadOnlyList<string> Inputs,
    IReadOnlyList<string> Globs
);

/// <param name="Start">offset in the file's text, in UTF-16 units</param>
internal sealed record Place(string Path, int Line, int Start, int End);

/// <param name="Type">null if it is known only at run time</param>
/// <param name="Declared">what the code says of such a type</param>
/// <param name="Metadata">contexts, reflection or unknown</param>
/// <param name="Contexts">any of them will do</param>
/// <param name="Direction">read or write; null if it is not known, or both</param>
/// <param name="IsAsync">whether the call may wait for its values</param>
/// <param name="Property">of the context, where it has none of that name</param>
/// <param name="IsPlain">whether a Lambda serializer is as its package makes it, without options of its own</param>
internal sealed record UseFact(
    string Kind,
    string What,
    Place Place,
    Place? Via,
    int? Type,
    int? Declared,
    string Metadata,
    IReadOnlyList<int> Contexts,
    string? Direction,
    bool IsAsync,
    bool IsPlain,
    string? Property,
    IReadOnlyList<SpellingFact> Spellings
);

/// <summary>How the file of a context would write a type.</summary>
/// <param name="ContextName">the context as the file of the use would write it, where the use has none yet</param>
/// <param name="Names">what its property may be called if another type has the usual name, the shortest first</param>
internal sealed record SpellingFact(
    int Context,
    int Type,
    string Text,
    IReadOnlyList<string> Usings,
    IReadOnlyList<string> Names,
    string? ContextName = null
);

/// <param name="Covers">types that the generator made metadata for</param>
/// <param name="Spellings">of types whose property has the name of another type's</param>
internal sealed record ContextFact(
    string Name,
    string FullName,
    Place? Place,
    bool IsPartial,
    bool IsUsed,
    IReadOnlyList<ListedFact> Listed,
    IReadOnlyList<int> Covers,
    IReadOnlyDictionary<string, string> Options,
    IReadOnlyList<SpellingFact> Spellings
);

/// <param name="Written">the type as the attribute has it</param>
internal sealed record ListedFact(int Type, string Written, string? PropertyName, Place? Place, string? Mode);

/// <param name="Shape">simple, nullable, array, dictionary, collection, async-collection, object, tuple, anonymous, file-local, unsupported, framework, converted</param>
/// <param name="Origin">own, package or framework</param>
internal sealed record TypeFact(
    string Name,
    string FullName,
    string Property,
    string Kind,
    string Shape,
    string Origin,
    Place? Place,
    bool IsAbstract,
    bool IsSealed,
    bool IsValueType,
    int Rank,
    int? Element,
    int? Key,
    IReadOnlyList<MemberFact>? Members,
    IReadOnlyList<ConstructorFact>? Constructors,
    IReadOnlyList<int>? Derived,
    IReadOnlyList<DerivedTypeFact>? DeclaredDerived,
    bool IsPolymorphic,
    string? Converter,
    IReadOnlyList<string>? Attributes
);

/// <param name="Getter">accessibility; null if there is none, or it is a field</param>
internal sealed record MemberFact(
    string Name,
    string DeclaredIn,
    string Kind,
    int Type,
    string Access,
    string? Getter,
    string? Setter,
    bool IsInit,
    bool IsRequired,
    bool HasDefault,
    bool IsAuto,
    string? Ignore,
    bool IsIncluded,
    string? Converter,
    Place? Place
);

internal sealed record ConstructorFact(string Access, IReadOnlyList<string> Parameters, bool IsMarked);

internal sealed record DerivedTypeFact(int Type, string? Discriminator);

/// <summary>A call that hands types of the code to a package, or that needs what the trimmer may remove.</summary>
/// <param name="Requires">unreferenced-code, dynamic-code or members, if the trimmer warns about it</param>
internal sealed record PackageCallFact(
    string Member,
    string Assembly,
    string Requires,
    IReadOnlyList<PassedTypeFact> Types,
    Place Place
);

/// <param name="Via">the call of a helper that decides the type</param>
internal sealed record PassedTypeFact(string Type, Place? Via);

internal sealed record DependencyFact(int Type, Place? Place);
