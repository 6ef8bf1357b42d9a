using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace LambdaRuntimeClient.Tests;

/// <summary>The server side of a connection.</summary>
internal sealed class ServerConnection : IDisposable
{
    private readonly Socket _socket;
    private readonly Stream _input;

    public ServerConnection(Socket socket)
    {
        _socket = socket;
        _socket.NoDelay = true;
        _input = new BufferedStream(new NetworkStream(socket), 64 * 1024);
    }

    /// <summary>Whether further requests are read but not answered.</summary>
    public bool IgnoresRequests { get; private set; }

    /// <summary>The headers that Lambda sends with an event, each with a line break.</summary>
    public static string EventHeaders(int number) =>
        $"Lambda-Runtime-Aws-Request-Id: request-{number}\r\n" +
        $"Lambda-Runtime-Deadline-Ms: {DateTimeOffset.UtcNow.AddSeconds(30).ToUnixTimeMilliseconds()}\r\n" +
        "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-west-1:123456789012:function:lean\r\n" +
        $"Lambda-Runtime-Trace-Id: Root=1-5bef4de7-{number};Sampled=0\r\n";

    public void Dispose()
    {
        _input.Dispose();
        _socket.Dispose();
    }

    /// <summary>Reads the next request. Returns null if the function closed the connection.</summary>
    public async Task<Request?> ReadRequestAsync()
    {
        var head = new StringBuilder();
        for (var line = await ReadLineAsync(); line != ""; line = await ReadLineAsync())
        {
            if (line is null) return null;
            head.Append(line).Append("\r\n");
        }

        var request = new Request(head.ToString(), []);
        if (request.Header("Transfer-Encoding") == "chunked") return request with { Body = await ReadChunksAsync() };
        var length = int.Parse(request.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);
        return request with { Body = await ReadBytesAsync(length) };
    }

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0) bytes = bytes[await _socket.SendAsync(bytes)..];
    }

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>Sends an event as Lambda does.</summary>
    public async Task SendEventAsync(int number, string body, string headers = "")
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        await SendAsync(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" +
            $"{EventHeaders(number)}{headers}Content-Length: {bytes.Length}\r\n\r\n");
        await SendAsync(bytes);
    }

    /// <summary>Sends what Lambda sends after it received a response or an error.</summary>
    public Task SendAcceptedAsync(string headers = "") =>
        SendAsync($"HTTP/1.1 202 Accepted\r\n{headers}Content-Length: 16\r\n\r\n{{\"status\":\"OK\"}}\n");

    /// <summary>Stops sending. Requests are still received, but not answered.</summary>
    public void EndSending()
    {
        IgnoreRequests();
        _socket.Shutdown(SocketShutdown.Send);
    }

    /// <summary>Stops answering requests, but keeps the connection open.</summary>
    public void IgnoreRequests() => IgnoresRequests = true;

    /// <summary>Closes the connection.</summary>
    public void Close() => _socket.Close();

    private async Task<byte[]> ReadChunksAsync()
    {
        var body = new MemoryStream();
        while (true)
        {
            var size = int.Parse(await ReadLineAsync() ?? "0", NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body.Write(await ReadBytesAsync(size));
            await ReadLineAsync();
            if (size == 0) return body.ToArray();
        }
    }

    private async Task<byte[]> ReadBytesAsync(int length)
    {
        var bytes = new byte[length];
        await _input.ReadExactlyAsync(bytes);
        return bytes;
    }

    private async Task<string?> ReadLineAsync()
    {
        var line = new List<byte>();
        var next = new byte[1];
        while (await ReadAsync(next) > 0)
        {
            if (next[0] == '\n') return Encoding.UTF8.GetString(line.ToArray()).TrimEnd('\r');
            line.Add(next[0]);
        }

        return null;
    }

    /// <summary>Reads bytes. A connection that failed counts as closed.</summary>
    private async Task<int> ReadAsync(byte[] target)
    {
        try
        {
            return await _input.ReadAsync(target);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            return 0;
        }
    }
}
