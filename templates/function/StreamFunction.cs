<%_ for (const namespace of usings) { _%>
using <%= namespace %>;
<%_ } _%>

namespace <%= name %>;

/// <summary>Lambda function that <%= source.does %>.</summary>
public class Function
{
    /// <summary>Starts the Lambda runtime client, once per cold start.</summary>
    private static async Task Main()
    {
        <%= delegate %> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler)
<%_ if (isLean) { _%>
            .RunLeanAsync();
<%_ } else { _%>
            .Build()
            .RunAsync();
<%_ } _%>
    }

<%- handler %>
}
