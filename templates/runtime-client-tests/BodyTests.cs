using System.Globalization;
using System.Text;

namespace LambdaRuntimeClient.Tests;

/// <summary>Request and response bodies, headers and status lines.</summary>
public class BodyTests
{
    /// <summary>Lambda's limit for an event and for a response.</summary>
    private static readonly string SixMegabytes = new('x', 6_000_000);

    [Fact]
    public async Task AnEventAndAResponseCanHaveSixMegabytes()
    {
        using var api = new RuntimeApi
        {
            Events = 5,
            OnNext = (connection, number) => connection.SendEventAsync(number, SixMegabytes),
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal(5, api.Posts.Count);
        Assert.All(api.Posts, post => Assert.Equal(SixMegabytes, post.Text));
    }

    [Fact]
    public async Task AnEventCanBeChunkedWithExtensionsAndTrailers()
    {
        var body = new string('ü', 3_000_000);
        using var api = new RuntimeApi
        {
            OnNext = async (connection, number) =>
            {
                await connection.SendAsync(
                    $"HTTP/1.1 200 OK\r\n{ServerConnection.EventHeaders(number)}transfer-encoding: chunked\r\n\r\n");
                ReadOnlyMemory<byte> rest = Encoding.UTF8.GetBytes(body);
                for (var chunk = 1; rest.Length > 0; chunk++)
                {
                    var size = Math.Min(rest.Length, 1 + chunk * 7919 % 90_001);
                    var extension = chunk % 3 == 0 ? ";kind=test" : "";
                    await connection.SendAsync(size.ToString("X", CultureInfo.InvariantCulture) + extension + "\r\n");
                    await connection.SendAsync(rest[..size]);
                    await connection.SendAsync("\r\n");
                    rest = rest[size..];
                    if (chunk % 40 == 0) await Task.Delay(5);
                }

                await connection.SendAsync("0\r\nX-Trailer: 1\r\n\r\n");
            },
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal(body, api.Posts[0].Text);
        Assert.Equal(1, api.Connections);
    }

    [Fact]
    public async Task AnEventCanArriveOneByteAtATime()
    {
        using var api = new RuntimeApi
        {
            Events = 2,
            OnNext = async (connection, number) =>
            {
                var response =
                    $"HTTP/1.1 200 OK\r\n{ServerConnection.EventHeaders(number)}Transfer-Encoding: chunked\r\n\r\n" +
                    "5\r\nslowl\r\n1\r\ny\r\n0\r\n\r\n";
                foreach (var octet in Encoding.UTF8.GetBytes(response)) await connection.SendAsync(new[] { octet });
            },
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.All(api.Posts, post => Assert.Equal("slowly", post.Text));
    }

    [Fact]
    public async Task ABodyWithoutALengthEndsWithTheConnection()
    {
        using var api = new RuntimeApi
        {
            Events = 3,
            OnNext = async (connection, number) =>
            {
                await connection.SendAsync($"HTTP/1.1 200 OK\r\n{ServerConnection.EventHeaders(number)}\r\nto the ");
                await connection.SendAsync("end");
                connection.EndSending();
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
            OnPost = async (connection, _) =>
            {
                await connection.SendAsync("HTTP/1.1 100 Continue\r\n\r\n");
                await connection.SendAcceptedAsync();
            },
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal(2, api.Posts.Count);
    }

    [Fact]
    public async Task AResponseThatLambdaRejectsEndsTheFunction()
    {
        const string reason = "{\"errorMessage\":\"too large\",\"errorType\":\"RequestEntityTooLarge\"}";
        using var api = new RuntimeApi
        {
            OnPost = (connection, _) => connection.SendAsync(
                $"HTTP/1.1 413 Request Entity Too Large\r\nContent-Length: {reason.Length}\r\n\r\n{reason}"),
        };

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => LeanFunction.RunAsync(api, (input, _) => input));

        Assert.Matches("Too ?Large", thrown.Message);
        Assert.Single(api.Posts);
    }

    [Fact]
    public async Task InvalidHttpEndsTheFunctionWithAnErrorThatContainsIt()
    {
        using var api = new RuntimeApi { OnNext = (connection, _) => connection.SendAsync("NOT HTTP AT ALL\r\n\r\n") };

        var thrown = await Assert.ThrowsAsync<HttpRequestException>(
            () => LeanFunction.RunAsync(api, (input, _) => input));

        Assert.Contains("NOT HTTP AT ALL", thrown.Message);
    }

    [Fact]
    public async Task HeadersAreUtf8()
    {
        using var api = new RuntimeApi
        {
            OnNext = (connection, number) => connection.SendEventAsync(
                number, "event", "Lambda-Runtime-Client-Context: {\"client\":{\"app_title\":\"Grüße ☃\"}}\r\n"),
        };

        await LeanFunction.RunAsync(api, (_, context) => context.ClientContext.Client.AppTitle);

        Assert.Equal("Grüße ☃", api.Posts[0].Text);
    }

    [Fact]
    public async Task AHeaderCanBeVeryLong()
    {
        using var api = new RuntimeApi
        {
            Events = 2,
            OnNext = (connection, number) => connection.SendEventAsync(number, "event", $"X-Pad: {new string('y', 200_000)}\r\n"),
        };

        await LeanFunction.RunAsync(api, (input, _) => input);

        Assert.Equal(2, api.Posts.Count);
    }
}
