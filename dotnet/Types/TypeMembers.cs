using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAot.Compiler.Types;

/// <summary>Fields and properties of types, those of their bases included.</summary>
internal sealed class TypeMembers(CodeBase code)
{
    public IEnumerable<ISymbol> Of(ITypeSymbol type)
    {
        var seen = new HashSet<string>();
        var holders =
            type.TypeKind == TypeKind.Interface
                ? type.AllInterfaces.Prepend(type)
                : JsonSymbols
                    .BasesOf(type)
                    .Where(each => each.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType))
                    .Prepend(type);
        foreach (var member in holders.SelectMany(each => each.GetMembers()))
            if (IsData(member, code.IsOwn(member)) && seen.Add(member.Name))
                yield return member;
    }

    private static bool IsData(ISymbol member, bool isOwn) =>
        !member.IsStatic
        && member switch
        {
            IPropertySymbol property => !property.IsIndexer
                && property.ExplicitInterfaceImplementations.Length == 0
                && (isOwn || property.DeclaredAccessibility == Accessibility.Public)
                && property.Name != "EqualityContract",
            IFieldSymbol field => !field.IsImplicitlyDeclared
                && (isOwn || field.DeclaredAccessibility == Accessibility.Public)
                || field.ContainingType.IsTupleType && field.DeclaredAccessibility == Accessibility.Public,
            _ => false,
        };

    public static ITypeSymbol TypeOf(ISymbol member) =>
        member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    public static MemberFact Describe(ISymbol member, ITypeSymbol of, TypeGraph graph)
    {
        var property = member as IPropertySymbol;
        var ignore = JsonSymbols.Attribute(member, "JsonIgnoreAttribute");
        var condition = ignore?.NamedArguments.FirstOrDefault(each => each.Key == "Condition").Value.Value;
        return new MemberFact(
            member.Name,
            SymbolEqualityComparer.Default.Equals(member.ContainingType, of) ? "" : member.ContainingType.Name,
            property is null ? "field" : "property",
            graph[TypeOf(member)],
            Access(member)!,
            Access(property?.GetMethod),
            Access(property?.SetMethod),
            property?.SetMethod?.IsInitOnly ?? false,
            IsRequired(member),
            HasDefault(member),
            IsAuto(property),
            ignore is null ? null
                : condition is null or 1 ? "always"
                : "sometimes",
            JsonSymbols.Attribute(member, "JsonIncludeAttribute") is not null,
            TypeShape.ConverterOf(member),
            Places.Of(member)
        );
    }

    public static ConstructorFact Describe(IMethodSymbol constructor) =>
        new(
            Access(constructor)!,
            [.. constructor.Parameters.Select(each => each.Name)],
            JsonSymbols.Attribute(constructor, "JsonConstructorAttribute") is not null
        );

    private static string? Access(ISymbol? symbol) => symbol?.DeclaredAccessibility.ToString().ToLowerInvariant();

    private static bool IsRequired(ISymbol member) =>
        member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    /// <summary>Whether a property has an initializer that JSON without the property would lose: `= []`, `= new()`, `= 5`.</summary>
    private static bool HasDefault(ISymbol member) =>
        member
            .DeclaringSyntaxReferences.Select(each => each.GetSyntax())
            .OfType<PropertyDeclarationSyntax>()
            .Any(each =>
                each.Initializer is { Value: not PostfixUnaryExpressionSyntax } initializer
                && !initializer.Value.IsKind(SyntaxKind.DefaultLiteralExpression)
                && !initializer.Value.IsKind(SyntaxKind.NullLiteralExpression)
            );

    private static bool IsAuto(IPropertySymbol? property) =>
        property
            ?.DeclaringSyntaxReferences.Select(each => each.GetSyntax())
            .Any(each =>
                each is ParameterSyntax
                || each is PropertyDeclarationSyntax { AccessorList: { } list }
                    && list.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null)
            )
        ?? false;
}
