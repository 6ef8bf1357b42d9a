using LambdaAot.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Uses;

/// <summary>A type that is read or written as JSON, at a place of the code.</summary>
/// <param name="Kind">handler-event, handler-result, json-call, context-property, … : see lib/compiler/facts.ts</param>
/// <param name="What">the call, such as `JsonSerializer.Serialize`</param>
/// <param name="Via">the call outside of a helper that decides the type</param>
internal sealed record Need(
    string Kind,
    string What,
    Location Place,
    Subject Subject,
    MetadataChain Metadata,
    Location? Via = null
)
{
    public bool IsPlain { get; init; }

    /// <summary>The property of a context that is asked for, where the context has none of that name.</summary>
    public string? Property { get; init; }
}
