using System.IO.Compression;
using System.Runtime.Versioning;
using System.Text.Json;
using Amazon.Lambda.Core;
using Amazon.Lambda.Core.ResponseStreaming;
using Amazon.Lambda.RuntimeSupport;

namespace LambdaRuntimeClient.Tests;

/// <summary>Events, responses, errors and logs of a function.</summary>
public class EventTests
{
    [Fact]
    public async Task TheHandlerReceivesTheEventAndContextAndLogsTheRequestId()
    {
        using var api = new RuntimeApi { Events = 3 };

        var log = await LeanFunction.RunAsync(api, (input, context) =>
        {
            context.Logger.LogInformation("seen");
            var trace = Environment.GetEnvironmentVariable("_X_AMZN_TRACE_ID");
            Assert.InRange(context.RemainingTime.TotalSeconds, 20, 30);
            return $"{input} {context.AwsRequestId} {context.InvokedFunctionArn.Split(':').Last()} {trace}";
        });

        Assert.Equal("event request-2 lean Root=1-5bef4de7-2;Sampled=0", api.Posts[1].Text);
        Assert.Equal("/2018-06-01/runtime/invocation/request-2/response", api.Posts[1].Path);
        Assert.Contains("\trequest-2\tinfo\tseen", log);
        Assert.StartsWith("aws-lambda-dotnet/", api.Posts[1].Header("User-Agent"));
    }

    [Fact]
    public async Task AnExceptionIsReportedAndTheNextEventFollows()
    {
        using var api = new RuntimeApi { Events = 2 };

        await LeanFunction.RunAsync(
            api,
            (_, context) => context.AwsRequestId == "request-1" ? throw new ArgumentException("Grüße ☃") : "fine");

        var error = api.Posts[0];
        Assert.Equal("/2018-06-01/runtime/invocation/request-1/error", error.Path);
        Assert.Equal("ArgumentException", error.Header("Lambda-Runtime-Function-Error-Type"));
        Assert.StartsWith("application/vnd.aws.lambda.error+json", error.Header("Content-Type"));
        Assert.Equal("Grüße ☃", JsonDocument.Parse(error.Body).RootElement.GetProperty("errorMessage").GetString());
        Assert.Equal("fine", api.Posts[1].Text);
    }

    [Fact]
    public async Task AnInitErrorIsReportedAndEndsTheFunction()
    {
        using var api = new RuntimeApi();
        Func<Stream, Stream> handler = input => input;
        var builder = LambdaBootstrapBuilder
            .Create(handler)
            .UseBootstrapHandler(() => throw new InvalidOperationException("no table"));

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => LeanFunction.RunAsync(api, builder));

        Assert.Equal("no table", thrown.Message);
        Assert.Equal("/2018-06-01/runtime/init/error", Assert.Single(api.Posts).Path);
    }

    [Fact]
    public async Task AHandlerCanAwaitAndStartBackgroundWork()
    {
        var background = 0;
        using var api = new RuntimeApi
        {
            Events = 20,
            OnNext = async (connection, number) =>
            {
                if (number > 1) await Task.Delay(20);
                await connection.SendEventAsync(number, "event");
            },
        };

        await LeanFunction.RunAsync(api, async (input, context) =>
        {
            await Task.Delay(1);
            _ = Task.Run(() => Interlocked.Increment(ref background));
            await Task.Yield();
            return context.AwsRequestId;
        });

        Assert.Equal(20, api.Posts.Select(post => post.Text).Distinct().Count());
        Assert.InRange(background, 19, 20);
    }

    [Fact]
    public async Task AResponseCanBeAStreamOfUnknownLength()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true)) gzip.Write("unpacked"u8);
        using var api = new RuntimeApi { Events = 2 };
        Func<Stream, Stream> handler = _ =>
            new GZipStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);

        await LeanFunction.RunAsync(api, LambdaBootstrapBuilder.Create(handler));

        Assert.All(api.Posts, post => Assert.Equal("unpacked", post.Text));
    }

    [Fact]
    [RequiresPreviewFeatures]
    public async Task AResponseCanBeStreamed()
    {
        using var api = new RuntimeApi { Events = 2 };
        Func<Stream, ILambdaContext, Task> handler = async (_, _) =>
        {
            using var stream = LambdaResponseStreamFactory.CreateStream();
            for (var part = 0; part < 5; part++) await stream.WriteAsync("part "u8.ToArray());
        };

        await LeanFunction.RunAsync(api, LambdaBootstrapBuilder.Create(handler));

        Assert.Equal("streaming", api.Posts[0].Header("Lambda-Runtime-Function-Response-Mode"));
        Assert.Equal("part part part part part ", api.Posts[0].Text);
        Assert.Equal(2, api.Posts.Count);
    }

    [Fact]
    public async Task EventsAreHandledConcurrentlyIfLambdaAllowsIt()
    {
        Environment.SetEnvironmentVariable("AWS_LAMBDA_MAX_CONCURRENCY", "4");
        try
        {
            using var together = new Barrier(4);
            using var waiting = new Barrier(4);
            using var slots = new SemaphoreSlim(4);
            using var api = new RuntimeApi
            {
                Events = 40 + 4,
                ExpectedPosts = 40,
                OnNext = async (connection, number) =>
                {
                    // Send the first events only after the function has requested four at once.
                    if (number <= 4) await Task.Run(() => Assert.True(waiting.SignalAndWait(TimeSpan.FromSeconds(30))));
                    await slots.WaitAsync();
                    if (number <= 40) await connection.SendEventAsync(number, "event");
                },
                OnPost = async (connection, _) =>
                {
                    slots.Release();
                    await connection.SendAcceptedAsync();
                },
            };

            await LeanFunction.RunAsync(api, async (_, context) =>
            {
                await Task.Run(() => Assert.True(together.SignalAndWait(TimeSpan.FromSeconds(30))));
                return context.AwsRequestId;
            });

            Assert.Equal(40, api.Posts.Select(post => post.Text).Distinct().Count());
        }
        finally
        {
            Environment.SetEnvironmentVariable("AWS_LAMBDA_MAX_CONCURRENCY", null);
        }
    }

    [Fact]
    public async Task ThousandsOfEventsNeedConstantMemoryAndOneConnection()
    {
        var used = new List<long>();
        using var api = new RuntimeApi
        {
            Events = 20_000,
            OnNext = (connection, number) =>
            {
                if (number % 2000 == 0) used.Add(GC.GetTotalMemory(forceFullCollection: true));
                return connection.SendEventAsync(number, "event");
            },
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        // A leak grows from each measurement to the next. The test host may allocate between two of them.
        var growth = used.Zip(used.Skip(1), (earlier, later) => later - earlier).Order().ToList();
        Assert.InRange(growth[growth.Count / 2], long.MinValue, 50_000);
        Assert.Equal(1, api.Connections);
    }
}
