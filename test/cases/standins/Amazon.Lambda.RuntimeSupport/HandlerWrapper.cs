using Amazon.Lambda.Core;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>Makes of a handler what LambdaBootstrap calls; the shapes that the tests use.</summary>
public class HandlerWrapper : IDisposable
{
    private HandlerWrapper(LambdaBootstrapHandler handler) => Handler = handler;

    public LambdaBootstrapHandler Handler { get; }

    public static HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, TOutput> handler, ILambdaSerializer serializer) =>
        new(i => Task.FromResult(Json(handler(serializer.Deserialize<TInput>(i.InputStream)), serializer)));

    public static HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, ILambdaContext, TOutput> handler, ILambdaSerializer serializer) =>
        new(i => Task.FromResult(Json(handler(serializer.Deserialize<TInput>(i.InputStream), i.LambdaContext), serializer)));

    public static HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(async i => Json(await handler(serializer.Deserialize<TInput>(i.InputStream), i.LambdaContext), serializer));

    public void Dispose()
    {
    }

    private static InvocationResponse Json<TOutput>(TOutput output, ILambdaSerializer serializer)
    {
        var json = new MemoryStream();
        serializer.Serialize(output, json);
        json.Position = 0;
        return new InvocationResponse(json);
    }
}
