<%_ for (const namespace of usings) { _%>
using <%= namespace %>;
<%_ } _%>

namespace <%= name %>;

/// <summary>Lambda function that <%= source.does %>.</summary>
public class Function
{
    /// <summary>
    /// Starts the Lambda runtime client, once per cold start. The serializer uses the source-generated context below,
    /// because the native binary has no JSON reflection.
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
/// Lists the types that are read from or written to JSON: the handler's input and output, and each type that you pass
/// to JsonSerializer. A missing type compiles, but fails in Lambda. The types of their properties are included.
/// </summary>
<%_ for (const { type, name: propertyName } of serializable) { _%>
[JsonSerializable(typeof(<%= type %>)<%= propertyName ? `, TypeInfoPropertyName = "${propertyName}"` : '' %>)]
<%_ } _%>
public partial class LambdaFunctionJsonSerializerContext : JsonSerializerContext
{
}
