using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Hosting;

public abstract class LambdaHandler<TEvent, TContext>
    where TContext : JsonSerializerContext
{
    public Task RunAsync()
    {
        Func<TEvent, ILambdaContext, Task> handler = HandleAsync;
        return LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<TContext>())
            .Build()
            .RunAsync();
    }

    protected abstract Task HandleAsync(TEvent input, ILambdaContext context);
}
