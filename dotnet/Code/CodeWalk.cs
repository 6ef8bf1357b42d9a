using System.Collections.Immutable;
using LambdaAot.Compiler.Compile;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAot.Compiler.Code;

/// <summary>A call of a method or constructor. Instance is what an instance method, or an extension, is called on.</summary>
internal sealed record CallSite(
    IMethodSymbol Target,
    IOperation Operation,
    IOperation? Instance,
    ImmutableArray<IArgumentOperation> Arguments
);

/// <summary>`Context.Default.Order` where the context has no such property, because nothing lists Order.</summary>
internal sealed record MissingProperty(
    MemberAccessExpressionSyntax Access,
    INamedTypeSymbol Context,
    SemanticModel Model
);

/// <summary>What the code of one project says; worked out once, for all functions that refer to it.</summary>
internal sealed class CodeWalk
{
    public List<CallSite> Calls { get; } = [];
    public List<IMethodReferenceOperation> MethodReferences { get; } = [];
    public List<IPropertyReferenceOperation> ContextProperties { get; } = [];
    public List<MissingProperty> MissingProperties { get; } = [];
    public Assignments Assignments { get; } = new();

    /// <summary>All types that expressions and declarations have.</summary>
    public HashSet<ITypeSymbol> Types { get; } = new(SymbolEqualityComparer.Default);
    public List<INamedTypeSymbol> Declared { get; } = [];
    public List<Diagnostic> Errors { get; } = [];

    public static CodeWalk Of(LinkedProject project)
    {
        var walk = new CodeWalk();
        walk.TypesIn(project.Compilation.Assembly.GlobalNamespace);
        var trees = project
            .Compilation.SyntaxTrees.Where(each => !IsOfJsonGenerator(each))
            .OrderBy(each => each.FilePath, StringComparer.Ordinal);
        var own = new HashSet<SyntaxTree>(project.Own);
        foreach (
            var part in trees
                .AsParallel()
                .AsOrdered()
                .Select(tree => OfTree(project.Compilation, tree, own.Contains(tree)))
        )
            walk.Add(part);
        return walk;
    }

    /// <summary>What the generator of a context makes is known; to read it would take most of the time.</summary>
    private static bool IsOfJsonGenerator(SyntaxTree tree) =>
        tree.FilePath.Contains("System.Text.Json.SourceGeneration", StringComparison.Ordinal);

    private static CodeWalk OfTree(CSharpCompilation compilation, SyntaxTree tree, bool isOwn)
    {
        var walk = new CodeWalk();
        var model = compilation.GetSemanticModel(tree);
        if (isOwn)
            walk.Errors.AddRange(model.GetDiagnostics().Where(each => each.Severity == DiagnosticSeverity.Error));
        foreach (var node in tree.GetRoot().DescendantNodesAndSelf())
        {
            if (node is MemberAccessExpressionSyntax access)
                walk.VisitAccess(access, model);
            // Where a type is only written, as in a declaration, no expression has it.
            if (node is GenericNameSyntax generic && model.GetSymbolInfo(generic).Symbol is INamedTypeSymbol written)
                walk.Types.Add(written);
            if (BodySyntax.IsBody(node) && model.GetOperation(node) is { } body)
                walk.Visit(body, model);
        }
        return walk;
    }

    private void Add(CodeWalk part)
    {
        Calls.AddRange(part.Calls);
        MethodReferences.AddRange(part.MethodReferences);
        ContextProperties.AddRange(part.ContextProperties);
        MissingProperties.AddRange(part.MissingProperties);
        Assignments.Add(part.Assignments);
        Types.UnionWith(part.Types);
        Errors.AddRange(part.Errors);
    }

    private void TypesIn(INamespaceOrTypeSymbol symbol)
    {
        foreach (var type in symbol.GetTypeMembers())
        {
            Declared.Add(type);
            TypesIn(type);
        }
        if (symbol is INamespaceSymbol space)
            foreach (var inner in space.GetNamespaceMembers())
                TypesIn(inner);
    }

    private void Visit(IOperation operation, SemanticModel model)
    {
        // What only a name is asked of is not used.
        if (operation is INameOfOperation)
            return;
        if (operation.Type is { } type)
            Types.Add(type);
        switch (operation)
        {
            case IInvocationOperation call:
                Calls.Add(new CallSite(call.TargetMethod, call, call.Instance, call.Arguments));
                Types.UnionWith(call.TargetMethod.TypeArguments);
                if (call.TargetMethod.ContainingType is { } called)
                    Types.Add(called);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                Calls.Add(new CallSite(constructor, creation, null, creation.Arguments));
                break;
            case IMethodReferenceOperation reference:
                MethodReferences.Add(reference);
                break;
            case ITypeOfOperation typeOf:
                Types.Add(typeOf.TypeOperand);
                break;
            case IPropertyReferenceOperation { Property: var property } reference
                when JsonSymbols.IsTypeInfo(property.Type) && JsonSymbols.IsContext(property.ContainingType):
                ContextProperties.Add(reference);
                break;
        }
        Assignments.Visit(operation, model);
        foreach (var child in operation.ChildOperations)
            Visit(child, model);
    }

    private void VisitAccess(MemberAccessExpressionSyntax access, SemanticModel model)
    {
        if (access.Name is not IdentifierNameSyntax || access.Name.Identifier.ValueText is "Default" or "Options")
            return;
        if (model.GetSymbolInfo(access) is not { Symbol: null, CandidateSymbols.Length: 0 })
            return;
        if (ContextOf(access.Expression, model) is { } context)
            MissingProperties.Add(new MissingProperty(access, context, model));
    }

    /// <summary>A context that lists nothing has no Default either.</summary>
    private static INamedTypeSymbol? ContextOf(ExpressionSyntax expression, SemanticModel model)
    {
        if (model.GetTypeInfo(expression).Type is INamedTypeSymbol type && JsonSymbols.IsContext(type))
            return type;
        return
            expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Default" } access
            && model.GetSymbolInfo(access.Expression).Symbol is INamedTypeSymbol named
            && JsonSymbols.IsContext(named)
            ? named
            : null;
    }
}
