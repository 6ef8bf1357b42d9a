<%_ for (const namespace of usings) { _%>
using <%= namespace %>;
<%_ } _%>

namespace <%= name %>;

/// <summary>The function <%= name %>: <%= source.does %>.</summary>
public class Function
{
    /// <summary>
    /// Starts the Lambda runtime client. Runs once for each cold start, before the first event.
    /// The serializer reads and writes JSON without reflection, which a native binary does not have.
    /// </summary>
    private static async Task Main()
    {
        <%= delegate %> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<LambdaFunctionJsonSerializerContext>())
<%_ if (isLean) { _%>
            .RunLeanAsync();
<%_ } else { _%>
            .Build()
            .RunAsync();
<%_ } _%>
    }

<%- handler %>
}

/// <summary>
/// The types that are read from or written to JSON: the handler's event and result, and every type that you pass to
/// JsonSerializer yourself. A type that is missing here compiles, and fails in Lambda. Types of their properties
/// need no line.
/// </summary>
<%_ for (const { type, name: propertyName } of serializable) { _%>
[JsonSerializable(typeof(<%= type %>)<%= propertyName ? `, TypeInfoPropertyName = "${propertyName}"` : '' %>)]
<%_ } _%>
public partial class LambdaFunctionJsonSerializerContext : JsonSerializerContext
{
}
