using System.Net.Sockets;
using System.Text;
using Amazon.Lambda.Core.ResponseStreaming;

namespace Amazon.Lambda.RuntimeSupport.Client.ResponseStreaming;

/// <summary>What a handler streams: the parts that it has written, on their way to the Runtime API.</summary>
internal sealed class ResponseStream : ILambdaResponseStream
{
    private static readonly AsyncLocal<Invocation> Current = new();
    private readonly TaskCompletionSource<Stream> _target = new();
    private readonly TaskCompletionSource _completed = new();

    private ResponseStream() { }

    public long BytesWritten { get; private set; }
    public bool HasError => false;

    public async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken = default)
    {
        if (count == 0) return;
        var target = await _target.Task;
        await target.WriteAsync(Encoding.ASCII.GetBytes($"{count:X}\r\n"), cancellationToken);
        await target.WriteAsync(buffer.AsMemory(offset, count), cancellationToken);
        await target.WriteAsync("\r\n"u8.ToArray(), cancellationToken);
        BytesWritten += count;
    }

    public void Dispose() { }

    internal Task Completed => _completed.Task;
    internal void WriteTo(Stream target) => _target.SetResult(target);

    internal static void Begin(RuntimeApiClient client, string requestId, CancellationToken cancellationToken) => Current.Value = new Invocation(client, requestId, cancellationToken);

    internal static ILambdaResponseStream Start(byte[] prelude)
    {
        var invocation = Current.Value;
        invocation.Stream = new ResponseStream();
        invocation.Sending = invocation.Client.StartStreamingResponseAsync(invocation.RequestId, invocation.Stream, invocation.CancellationToken);
        return invocation.Stream;
    }

    /// <returns>Whether the handler has streamed.</returns>
    internal static async Task<bool> EndAsync()
    {
        var invocation = Current.Value;
        if (invocation.Stream is null) return false;
        invocation.Stream._completed.SetResult();
        (await invocation.Sending).Dispose();
        return true;
    }

    private sealed record Invocation(RuntimeApiClient Client, string RequestId, CancellationToken CancellationToken)
    {
        public ResponseStream Stream { get; set; }
        public Task<IDisposable> Sending { get; set; }
    }
}

/// <summary>A connection for one streamed response, in chunks.</summary>
internal sealed class StreamingConnection : IDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true };

    public async Task SendAsync(string endpoint, string path, ResponseStream response, CancellationToken cancellationToken)
    {
        var (host, port) = (endpoint.Split(':')[0], int.Parse(endpoint.Split(':')[1]));
        await _client.ConnectAsync(host, port, cancellationToken);
        var network = _client.GetStream();
        var head = $"POST {path} HTTP/1.1\r\nHost: {endpoint}\r\nContent-Type: application/vnd.awslambda.http-integration-response\r\nLambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n\r\n";
        await network.WriteAsync(Encoding.ASCII.GetBytes(head), cancellationToken);
        response.WriteTo(network);
        await response.Completed;
        await network.WriteAsync("0\r\n\r\n"u8.ToArray(), cancellationToken);
        await network.ReadExactlyAsync(new byte[1], cancellationToken);
    }

    public void Dispose() => _client.Dispose();
}
