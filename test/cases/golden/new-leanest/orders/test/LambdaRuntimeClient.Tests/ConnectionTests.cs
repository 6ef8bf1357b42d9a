using System.Net;
using Amazon.Lambda.RuntimeSupport;

namespace LambdaRuntimeClient.Tests;

/// <summary>Opening, reusing and losing connections.</summary>
public class ConnectionTests
{
    [Fact]
    public async Task TheServerCanCloseTheConnectionBetweenEvents()
    {
        var posts = 0;
        using var api = new RuntimeApi
        {
            Events = 20,
            OnPost = async (connection, _) =>
            {
                if (++posts % 2 == 0)
                {
                    connection.IgnoreRequests();
                    await connection.SendAcceptedAsync("Connection: close\r\n");
                }
                else
                {
                    await connection.SendAcceptedAsync();
                    connection.EndSending();
                }
            },
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal(20, api.Posts.Count);
        Assert.InRange(api.Connections, 20, 21);
    }

    [Fact]
    public async Task ADroppedRequestForTheNextEventIsRepeated()
    {
        using var api = new RuntimeApi
        {
            Events = 8,
            OnNext = (connection, number) =>
            {
                if (number is not (3 or 6)) return connection.SendEventAsync(number, "event");
                connection.Close();
                return Task.CompletedTask;
            },
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal(6, api.Posts.Count);
    }

    [Fact]
    public async Task AResponseIsSentAgainIfTheServerClosesTheConnectionAfterTheEvent()
    {
        using var api = new RuntimeApi
        {
            Events = 20,
            OnNext = async (connection, number) =>
            {
                await connection.SendEventAsync(number, "event");
                connection.EndSending();
            },
        };

        await LeanFunction.RunAsync(api, (_, context) => context.AwsRequestId);

        Assert.Equal(20, api.Posts.Select(post => post.Text).Distinct().Count());
    }

    [Fact]
    public async Task AnUnrequestedResponseIsIgnored()
    {
        using var api = new RuntimeApi
        {
            Events = 2,
            OnNext = async (connection, number) =>
            {
                await connection.SendEventAsync(number, "event");
                await connection.SendAsync("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
                connection.EndSending();
            },
        };

        await LeanFunction.RunAsync(api, async (input, _) =>
        {
            await Task.Delay(100);
            return input;
        });

        Assert.Equal(2, api.Posts.Count);
    }

    [Fact]
    public async Task ADroppedNewConnectionEndsTheFunction()
    {
        using var api = new RuntimeApi
        {
            OnNext = (connection, _) =>
            {
                connection.Close();
                return Task.CompletedTask;
            },
        };

        await Assert.ThrowsAsync<HttpRequestException>(() => LeanFunction.RunAsync(api, (input, _) => input));
    }

    [Fact]
    public async Task TheRuntimeApiCanHaveAHostName()
    {
        using var api = new RuntimeApi();

        await LeanFunction.RunAsync(api, (input, _) => input, $"localhost:{api.Port}");

        Assert.Equal("event", api.Posts[0].Text);
    }

    [Fact]
    public async Task TheRuntimeApiCanHaveAnIPv6Address()
    {
        if (!System.Net.Sockets.Socket.OSSupportsIPv6) return;
        using var api = new RuntimeApi(IPAddress.IPv6Loopback);

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal("event", api.Posts[0].Text);
    }

    [Fact]
    public async Task CancellationStopsTheWaitForTheNextEvent()
    {
        using var api = new RuntimeApi { Events = 0 };
        using var cancellation = new CancellationTokenSource();
        Func<Stream, Stream> handler = input => input;
        var builder = LambdaBootstrapBuilder
            .Create(handler)
            .ConfigureOptions(options => options.RuntimeApiEndpoint = api.Endpoint);
        var running = LeanFunction.StartAsync(builder, cancellation.Token);
        await api.Done;

        cancellation.Cancel();

        await running.WaitAsync(TimeSpan.FromSeconds(5));
    }
}
