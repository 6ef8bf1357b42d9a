using LambdaAot.Compiler.Compile;
using LambdaAot.Compiler.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAot.Compiler.Code;

/// <summary>The code of a project and of all projects that it refers to, with lookups over all of it.</summary>
internal sealed class CodeBase
{
    private readonly IReadOnlyList<CodeWalk> walks;
    private readonly Dictionary<ISymbol, List<CallSite>> calls = new(SymbolIdentity.Comparer);
    private readonly Dictionary<ISymbol, List<INamedTypeSymbol>> instances = new(SymbolIdentity.Comparer);
    private readonly Dictionary<ISymbol, List<INamedTypeSymbol>> derived = new(SymbolIdentity.Comparer);
    private readonly HashSet<ISymbol> references = new(SymbolIdentity.Comparer);
    private readonly HashSet<string> assemblies;

    public CodeBase(LinkedProject project, Func<LinkedProject, CodeWalk> walkOf)
    {
        Project = project;
        Names = new TypeNames(project.Compilation);
        Projects = [project, .. project.Closure];
        walks = [.. Projects.Select(walkOf)];
        assemblies = [.. Projects.Select(each => each.Compilation.Assembly.Name)];
        foreach (var call in Calls)
            Put(calls, call.Target.OriginalDefinition, call);
        foreach (var each in walks.SelectMany(each => each.MethodReferences))
            references.Add(each.Method.OriginalDefinition);
        foreach (
            var type in Types.OfType<INamedTypeSymbol>().Where(each => each.IsGenericType && !each.IsUnboundGenericType)
        )
            AddInstance(type);
        foreach (var type in Declared)
        foreach (
            var each in JsonSymbols
                .BasesOf(type)
                .Where(each => each.SpecialType != SpecialType.System_Object)
                .Concat(type.AllInterfaces)
        )
            Put(derived, each.OriginalDefinition, type);
    }

    public LinkedProject Project { get; }

    /// <summary>The project, then all that it refers to.</summary>
    public IReadOnlyList<LinkedProject> Projects { get; }
    public TypeNames Names { get; }
    public Compilation Compilation => Project.Compilation;
    public IReadOnlyList<CodeWalk> Walks => walks;
    public IEnumerable<CallSite> Calls => walks.SelectMany(each => each.Calls);
    public IEnumerable<ITypeSymbol> Types => walks.SelectMany(each => each.Types);
    public IEnumerable<INamedTypeSymbol> Declared => walks.SelectMany(each => each.Declared);
    public IEnumerable<INamedTypeSymbol> Contexts => Declared.Where(JsonSymbols.IsContext);

    public bool IsOwn(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && assemblies.Contains(assembly.Name);

    /// <summary>Calls of a method, those of what it overrides or implements included.</summary>
    public IEnumerable<CallSite> CallsTo(IMethodSymbol method)
    {
        if (calls.TryGetValue(method.OriginalDefinition, out var own))
            foreach (var each in own)
                yield return each;
        foreach (var inherited in InheritedBy(method))
            if (calls.TryGetValue(inherited, out var list))
                foreach (var each in list)
                    yield return each;
    }

    /// <summary>Calls of members of an extension block: the receiver stands for its parameter.</summary>
    public IEnumerable<CallSite> CallsToMembersOf(INamedTypeSymbol type) =>
        Calls.Where(each =>
            SymbolIdentity.Comparer.Equals(each.Target.ContainingType?.OriginalDefinition, type.OriginalDefinition)
        );

    /// <summary>Whether somebody that can't be seen may call a method: through a delegate, or an interface of a package.</summary>
    public bool MayBeCalledUnseen(IMethodSymbol method) =>
        method.MethodKind is MethodKind.AnonymousFunction
        || references.Contains(method.OriginalDefinition)
        // What a Lambda serializer of the code's own is called with, the handlers say.
        || InheritedBy(method).Any(each => !IsOwn(each) && !JsonSymbols.IsLambdaSerializer(each.ContainingType));

    private static IEnumerable<IMethodSymbol> InheritedBy(IMethodSymbol method)
    {
        for (var each = method.OverriddenMethod; each is not null; each = each.OverriddenMethod)
            yield return each.OriginalDefinition;
        if (method.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type || method.IsStatic)
            yield break;
        foreach (var member in type.AllInterfaces.SelectMany(each => each.GetMembers()).OfType<IMethodSymbol>())
            if (
                member.Name == method.Name.Split('.')[^1]
                && SymbolEqualityComparer.Default.Equals(
                    type.FindImplementationForInterfaceMember(member)?.OriginalDefinition,
                    method.OriginalDefinition
                )
            )
                yield return member.OriginalDefinition;
    }

    /// <summary>What may be in a variable, or be the result of a method or of one that overrides or implements it.</summary>
    public IEnumerable<IOperation> ValuesOf(ISymbol symbol)
    {
        var own = walks.SelectMany(each => each.Assignments.ValuesOf(symbol));
        return
            symbol is (IMethodSymbol or IPropertySymbol) and { IsStatic: false, ContainingType: { } type }
            && (symbol.IsVirtual || symbol.IsAbstract || symbol.IsOverride || type.TypeKind == TypeKind.Interface)
            ? own.Concat(
                ImplementationsOf(symbol, type)
                    .SelectMany(each => walks.SelectMany(walk => walk.Assignments.ValuesOf(each)))
            )
            : own;
    }

    private IEnumerable<ISymbol> ImplementationsOf(ISymbol symbol, INamedTypeSymbol type) =>
        DerivedFrom(type)
            .SelectMany(each => each.GetMembers(symbol.Name))
            .Where(each => each.Kind == symbol.Kind && !each.IsStatic)
            .Select(each => each.OriginalDefinition);

    public IEnumerable<IOperation> ResolversOf(ISymbol symbol) =>
        walks.SelectMany(each => each.Assignments.ResolversOf(symbol));

    public IEnumerable<IOperation> ElementsOf(ISymbol symbol) =>
        walks.SelectMany(each => each.Assignments.ElementsOf(symbol));

    /// <summary>What the code makes of a generic type, such as `Repository&lt;Order&gt;`; type parameters may be left in them.</summary>
    public IReadOnlyList<INamedTypeSymbol> InstancesOf(INamedTypeSymbol definition) =>
        instances.GetValueOrDefault(definition.OriginalDefinition) ?? [];

    public IReadOnlyList<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol type) =>
        derived.GetValueOrDefault(type.OriginalDefinition) ?? [];

    private void AddInstance(INamedTypeSymbol type)
    {
        if (type.ContainingType is { IsGenericType: true } outer)
            AddInstance(outer);
        if (SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition) || !IsOwn(type))
            return;
        Put(instances, type.OriginalDefinition, type);
        // Who knows Handler<Order> knows the Base<Order> in it.
        foreach (
            var each in JsonSymbols
                .BasesOf(type)
                .Concat(type.AllInterfaces)
                .Where(each => each.IsGenericType && IsOwn(each))
        )
            Put(instances, each.OriginalDefinition, each);
    }

    private static void Put<T>(Dictionary<ISymbol, List<T>> into, ISymbol key, T value)
    {
        if (!into.TryGetValue(key, out var list))
            into[key] = list = [];
        list.Add(value);
    }

    /// <summary>An expression without conversions and parentheses around it.</summary>
    public static IOperation Bare(IOperation value) =>
        value switch
        {
            IConversionOperation { OperatorMethod: null } conversion => Bare(conversion.Operand),
            IParenthesizedOperation parenthesized => Bare(parenthesized.Operand),
            IDelegateCreationOperation creation => Bare(creation.Target),
            _ => value,
        };
}
