using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport.Bootstrap;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>Makes a bootstrap of a handler of any shape that Lambda knows.</summary>
public class LambdaBootstrapBuilder
{
    private readonly LambdaBootstrapHandler _handler;
    private HttpClient _client;
    private LambdaBootstrapInitializer _initializer;
    private readonly LambdaBootstrapOptions _options = new();

    private LambdaBootstrapBuilder(LambdaBootstrapHandler handler) => _handler = handler;

    private static InvocationResponse Empty => new(Stream.Null);
    private static Task<InvocationResponse> None => Task.FromResult(Empty);

    public LambdaBootstrapBuilder UseHttpClient(HttpClient httpClient)
    {
        _client = httpClient;
        return this;
    }

    public LambdaBootstrapBuilder UseBootstrapHandler(LambdaBootstrapInitializer lambdaBootstrapInitializer)
    {
        _initializer = lambdaBootstrapInitializer;
        return this;
    }

    public LambdaBootstrapBuilder ConfigureOptions(Action<LambdaBootstrapOptions> options = null)
    {
        options?.Invoke(_options);
        return this;
    }

    public LambdaBootstrap Build() => _client is null
        ? new(LambdaBootstrap.ConstructHttpClient(), _handler, _initializer, true, _options)
        : new(_client, _handler, _initializer, false, _options);

    private static InvocationResponse Bytes(Stream output) => new(output);

    private static InvocationResponse Json<TOutput>(TOutput output, ILambdaSerializer serializer)
    {
        var json = new MemoryStream();
        serializer.Serialize(output, json);
        json.Position = 0;
        return new InvocationResponse(json);
    }

    public static LambdaBootstrapBuilder Create(Action handler) =>
        new(i => { handler(); return None; });

    public static LambdaBootstrapBuilder Create(Action<Stream> handler) =>
        new(i => { handler(i.InputStream); return None; });

    public static LambdaBootstrapBuilder Create<TInput>(Action<TInput> handler, ILambdaSerializer serializer) =>
        new(i => { handler(serializer.Deserialize<TInput>(i.InputStream)); return None; });

    public static LambdaBootstrapBuilder Create(Action<ILambdaContext> handler) =>
        new(i => { handler(i.LambdaContext); return None; });

    public static LambdaBootstrapBuilder Create(Action<Stream, ILambdaContext> handler) =>
        new(i => { handler(i.InputStream, i.LambdaContext); return None; });

    public static LambdaBootstrapBuilder Create<TInput>(Action<TInput, ILambdaContext> handler, ILambdaSerializer serializer) =>
        new(i => { handler(serializer.Deserialize<TInput>(i.InputStream), i.LambdaContext); return None; });

    public static LambdaBootstrapBuilder Create(Func<Stream> handler) =>
        new(i => Task.FromResult(Bytes(handler())));

    public static LambdaBootstrapBuilder Create(Func<Stream, Stream> handler) =>
        new(i => Task.FromResult(Bytes(handler(i.InputStream))));

    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Stream> handler, ILambdaSerializer serializer) =>
        new(i => Task.FromResult(Bytes(handler(serializer.Deserialize<TInput>(i.InputStream)))));

    public static LambdaBootstrapBuilder Create(Func<ILambdaContext, Stream> handler) =>
        new(i => Task.FromResult(Bytes(handler(i.LambdaContext))));

    public static LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Stream> handler) =>
        new(i => Task.FromResult(Bytes(handler(i.InputStream, i.LambdaContext))));

    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, ILambdaContext, Stream> handler, ILambdaSerializer serializer) =>
        new(i => Task.FromResult(Bytes(handler(serializer.Deserialize<TInput>(i.InputStream), i.LambdaContext))));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<TOutput> handler, ILambdaSerializer serializer) =>
        new(i => Task.FromResult(Json(handler(), serializer)));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, TOutput> handler, ILambdaSerializer serializer) =>
        new(i => Task.FromResult(Json(handler(i.InputStream), serializer)));

    public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, TOutput> handler, ILambdaSerializer serializer) =>
        new(i => Task.FromResult(Json(handler(serializer.Deserialize<TInput>(i.InputStream)), serializer)));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<ILambdaContext, TOutput> handler, ILambdaSerializer serializer) =>
        new(i => Task.FromResult(Json(handler(i.LambdaContext), serializer)));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, ILambdaContext, TOutput> handler, ILambdaSerializer serializer) =>
        new(i => Task.FromResult(Json(handler(i.InputStream, i.LambdaContext), serializer)));

    public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, ILambdaContext, TOutput> handler, ILambdaSerializer serializer) =>
        new(i => Task.FromResult(Json(handler(serializer.Deserialize<TInput>(i.InputStream), i.LambdaContext), serializer)));

    public static LambdaBootstrapBuilder Create(Func<Task> handler) =>
        new(async i => { await handler(); return Empty; });

    public static LambdaBootstrapBuilder Create(Func<Stream, Task> handler) =>
        new(async i => { await handler(i.InputStream); return Empty; });

    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Task> handler, ILambdaSerializer serializer) =>
        new(async i => { await handler(serializer.Deserialize<TInput>(i.InputStream)); return Empty; });

    public static LambdaBootstrapBuilder Create(Func<ILambdaContext, Task> handler) =>
        new(async i => { await handler(i.LambdaContext); return Empty; });

    public static LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Task> handler) =>
        new(async i => { await handler(i.InputStream, i.LambdaContext); return Empty; });

    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, ILambdaContext, Task> handler, ILambdaSerializer serializer) =>
        new(async i => { await handler(serializer.Deserialize<TInput>(i.InputStream), i.LambdaContext); return Empty; });

    public static LambdaBootstrapBuilder Create(Func<Task<Stream>> handler) =>
        new(async i => Bytes(await handler()));

    public static LambdaBootstrapBuilder Create(Func<Stream, Task<Stream>> handler) =>
        new(async i => Bytes(await handler(i.InputStream)));

    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Task<Stream>> handler, ILambdaSerializer serializer) =>
        new(async i => Bytes(await handler(serializer.Deserialize<TInput>(i.InputStream))));

    public static LambdaBootstrapBuilder Create(Func<ILambdaContext, Task<Stream>> handler) =>
        new(async i => Bytes(await handler(i.LambdaContext)));

    public static LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Task<Stream>> handler) =>
        new(async i => Bytes(await handler(i.InputStream, i.LambdaContext)));

    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, ILambdaContext, Task<Stream>> handler, ILambdaSerializer serializer) =>
        new(async i => Bytes(await handler(serializer.Deserialize<TInput>(i.InputStream), i.LambdaContext)));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(async i => Json(await handler(), serializer));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(async i => Json(await handler(i.InputStream), serializer));

    public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(async i => Json(await handler(serializer.Deserialize<TInput>(i.InputStream)), serializer));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(async i => Json(await handler(i.LambdaContext), serializer));

    public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(async i => Json(await handler(i.InputStream, i.LambdaContext), serializer));

    public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(async i => Json(await handler(serializer.Deserialize<TInput>(i.InputStream), i.LambdaContext), serializer));
}
