using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAot.Compiler.Uses;

/// <summary>Whether JSON is read or written.</summary>
internal static class Directions
{
    public static string? Of(Need need) =>
        need.Kind switch
        {
            HandlerUses.Event => "read",
            HandlerUses.Result => "write",
            ContextPropertyUses.Kind => OfMethod(CalledWith(need.Place)),
            _ => OfMethod(need.What.Split('.')[^1]),
        };

    private static string? OfMethod(string name) =>
        name.StartsWith("Deserialize", StringComparison.Ordinal) || name.Contains("FromJson", StringComparison.Ordinal)
            ? "read"
        : name.StartsWith("Serialize", StringComparison.Ordinal)
        || name.Contains("AsJson", StringComparison.Ordinal)
        || name is "Create" or "Add"
            ? "write"
        : null;

    /// <summary>The method that a property of a context is passed to.</summary>
    private static string CalledWith(Location place)
    {
        var node = place.SourceTree?.GetRoot().FindNode(place.SourceSpan);
        var call = node?.FirstAncestorOrSelf<ArgumentSyntax>()?.FirstAncestorOrSelf<InvocationExpressionSyntax>();
        return call?.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => "",
        };
    }
}
