using System.Net;
using Amazon.Lambda.RuntimeSupport;

namespace LambdaRuntimeClient.Tests;

/// <summary>How connections begin and end.</summary>
public class ConnectionTests
{
    [Fact]
    public async Task TheServerMayCloseBetweenEventsWithNoticeOrWithout()
    {
        var posts = 0;
        using var api = new RuntimeApi
        {
            Events = 20,
            OnPost = async (wire, _) =>
            {
                if (++posts % 2 == 0)
                {
                    wire.TurnDeaf();
                    await wire.SendAcceptedAsync("Connection: close\r\n");
                }
                else
                {
                    await wire.SendAcceptedAsync();
                    wire.EndSending();
                }
            },
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal(20, api.Posts.Count);
        Assert.InRange(api.Connections, 20, 21);
    }

    [Fact]
    public async Task AWaitForTheNextEventThatTheServerDropsIsRepeated()
    {
        using var api = new RuntimeApi
        {
            Events = 8,
            OnNext = (wire, number) =>
            {
                if (number is not (3 or 6)) return wire.SendEventAsync(number, "event");
                wire.Close();
                return Task.CompletedTask;
            },
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal(6, api.Posts.Count);
    }

    [Fact]
    public async Task AResponseIsSentAgainWhereTheServerHasClosedRightAfterTheEvent()
    {
        using var api = new RuntimeApi
        {
            Events = 20,
            OnNext = async (wire, number) =>
            {
                await wire.SendEventAsync(number, "event");
                wire.EndSending();
            },
        };

        await LeanFunction.RunAsync(api, (_, context) => context.AwsRequestId);

        Assert.Equal(20, api.Posts.Select(post => post.Text).Distinct().Count());
    }

    [Fact]
    public async Task AnAnswerThatNobodyAskedForIsNotTakenForAnother()
    {
        using var api = new RuntimeApi
        {
            Events = 2,
            OnNext = async (wire, number) =>
            {
                await wire.SendEventAsync(number, "event");
                await wire.SendAsync("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
                wire.EndSending();
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
    public async Task ANewConnectionThatTheServerDropsEndsTheFunction()
    {
        using var api = new RuntimeApi
        {
            OnNext = (wire, _) =>
            {
                wire.Close();
                return Task.CompletedTask;
            },
        };

        await Assert.ThrowsAsync<HttpRequestException>(() => LeanFunction.RunAsync(api, (input, _) => input));
    }

    [Fact]
    public async Task TheRuntimeApiMayHaveAName()
    {
        using var api = new RuntimeApi();

        await LeanFunction.RunAsync(api, (input, _) => input, $"localhost:{api.Port}");

        Assert.Equal("event", api.Posts[0].Text);
    }

    [Fact]
    public async Task TheRuntimeApiMayHaveAnAddressOfIPv6()
    {
        if (!System.Net.Sockets.Socket.OSSupportsIPv6) return;
        using var api = new RuntimeApi(IPAddress.IPv6Loopback);

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal("event", api.Posts[0].Text);
    }

    [Fact]
    public async Task ACancelledWaitEndsAtOnce()
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
