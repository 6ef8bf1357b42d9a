using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Types;
using LambdaAot.Compiler.Wire;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Uses;

/// <summary>`[DynamicDependency(…, typeof(List&lt;string&gt;))]`: the trimmer keeps these members.</summary>
internal static class DynamicDependencies
{
    public static IEnumerable<DependencyFact> Find(CodeBase code, TypeGraph graph) =>
        from type in code.Declared
        where !JsonSymbols.IsContext(type)
        from member in type.GetMembers().Prepend(type)
        from attribute in member.GetAttributes()
        where attribute.AttributeClass?.Name == "DynamicDependencyAttribute"
        from argument in attribute.ConstructorArguments
        let kept = argument.Kind == TypedConstantKind.Type ? argument.Value as ITypeSymbol : null
        where kept is not null
        select new DependencyFact(graph[kept], Places.Of(attribute.ApplicationSyntaxReference));
}
