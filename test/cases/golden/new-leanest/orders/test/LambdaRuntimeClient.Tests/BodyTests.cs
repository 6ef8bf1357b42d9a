using System.Globalization;
using System.Text;

namespace LambdaRuntimeClient.Tests;

/// <summary>How the Runtime API may send what it sends.</summary>
public class BodyTests
{
    /// <summary>Lambda's limit of an event and of a response.</summary>
    private static readonly string SixMegabytes = new('x', 6_000_000);

    [Fact]
    public async Task SixMegabytesGoInAndOut()
    {
        using var api = new RuntimeApi
        {
            Events = 5,
            OnNext = (wire, number) => wire.SendEventAsync(number, SixMegabytes),
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal(5, api.Posts.Count);
        Assert.All(api.Posts, post => Assert.Equal(SixMegabytes, post.Text));
    }

    [Fact]
    public async Task SixMegabytesComeInChunksOfOddSizesWithExtensionsAndTrailers()
    {
        var body = new string('ü', 3_000_000);
        using var api = new RuntimeApi
        {
            OnNext = async (wire, number) =>
            {
                await wire.SendAsync($"HTTP/1.1 200 OK\r\n{Wire.EventHeaders(number)}transfer-encoding: chunked\r\n\r\n");
                ReadOnlyMemory<byte> rest = Encoding.UTF8.GetBytes(body);
                for (var chunk = 1; rest.Length > 0; chunk++)
                {
                    var size = Math.Min(rest.Length, 1 + chunk * 7919 % 90_001);
                    var extension = chunk % 3 == 0 ? ";kind=test" : "";
                    await wire.SendAsync(size.ToString("X", CultureInfo.InvariantCulture) + extension + "\r\n");
                    await wire.SendAsync(rest[..size]);
                    await wire.SendAsync("\r\n");
                    rest = rest[size..];
                    if (chunk % 40 == 0) await Task.Delay(5);
                }

                await wire.SendAsync("0\r\nX-Trailer: 1\r\n\r\n");
            },
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal(body, api.Posts[0].Text);
        Assert.Equal(1, api.Connections);
    }

    [Fact]
    public async Task AResponseComesOneByteAtATime()
    {
        using var api = new RuntimeApi
        {
            Events = 2,
            OnNext = async (wire, number) =>
            {
                var response = $"HTTP/1.1 200 OK\r\n{Wire.EventHeaders(number)}Transfer-Encoding: chunked\r\n\r\n5\r\nslowl\r\n1\r\ny\r\n0\r\n\r\n";
                foreach (var octet in Encoding.UTF8.GetBytes(response)) await wire.SendAsync(new[] { octet });
            },
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.All(api.Posts, post => Assert.Equal("slowly", post.Text));
    }

    [Fact]
    public async Task ABodyWithoutALengthEndsWithItsConnection()
    {
        using var api = new RuntimeApi
        {
            Events = 3,
            OnNext = async (wire, number) =>
            {
                await wire.SendAsync($"HTTP/1.1 200 OK\r\n{Wire.EventHeaders(number)}\r\nto the ");
                await wire.SendAsync("end");
                wire.EndSending();
            },
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.All(api.Posts, post => Assert.Equal("to the end", post.Text));
    }

    [Fact]
    public async Task AnInterimResponseIsSkipped()
    {
        using var api = new RuntimeApi
        {
            Events = 2,
            OnPost = async (wire, _) =>
            {
                await wire.SendAsync("HTTP/1.1 100 Continue\r\n\r\n");
                await wire.SendAcceptedAsync();
            },
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal(2, api.Posts.Count);
    }

    [Fact]
    public async Task AResponseThatLambdaRefusesEndsTheFunction()
    {
        const string reason = "{\"errorMessage\":\"too large\",\"errorType\":\"RequestEntityTooLarge\"}";
        using var api = new RuntimeApi
        {
            OnPost = (wire, _) => wire.SendAsync(
                $"HTTP/1.1 413 Request Entity Too Large\r\nContent-Length: {reason.Length}\r\n\r\n{reason}"),
        };

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => LeanFunction.RunAsync(api, (input, _) => input));

        Assert.Matches("Too ?Large", thrown.Message);
        Assert.Single(api.Posts);
    }

    [Fact]
    public async Task WhatIsNoHttpEndsTheFunctionAndIsShown()
    {
        using var api = new RuntimeApi { OnNext = (wire, _) => wire.SendAsync("NOT HTTP AT ALL\r\n\r\n") };

        var thrown = await Assert.ThrowsAsync<HttpRequestException>(
            () => LeanFunction.RunAsync(api, (input, _) => input));

        Assert.Contains("NOT HTTP AT ALL", thrown.Message);
    }

    [Fact]
    public async Task HeadersAreReadAsUtf8()
    {
        using var api = new RuntimeApi
        {
            OnNext = (wire, number) => wire.SendEventAsync(number, "event", "Lambda-Runtime-Client-Context: {\"client\":{\"app_title\":\"Grüße ☃\"}}\r\n"),
        };

        await LeanFunction.RunAsync(api, (_, context) => context.ClientContext.Client.AppTitle);

        Assert.Equal("Grüße ☃", api.Posts[0].Text);
    }

    [Fact]
    public async Task AHeaderMayBeHuge()
    {
        using var api = new RuntimeApi
        {
            Events = 2,
            OnNext = (wire, number) => wire.SendEventAsync(number, "event", $"X-Pad: {new string('y', 200_000)}\r\n"),
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal(2, api.Posts.Count);
    }
}
