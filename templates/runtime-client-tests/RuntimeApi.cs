using System.Net;
using System.Net.Sockets;

namespace LambdaRuntimeClient.Tests;

/// <summary>A local Lambda Runtime API. The test controls every byte that it sends.</summary>
internal sealed class RuntimeApi : IDisposable
{
    private readonly TcpListener _listener;
    private readonly List<Request> _posts = [];
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _requested;
    private int _posted;
    private int _connections;

    public RuntimeApi(IPAddress? address = null)
    {
        _listener = new TcpListener(address ?? IPAddress.Loopback, 0);
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>The number of events. A request for another event stays unanswered.</summary>
    public int Events { get; init; } = 1;

    /// <summary>The number of responses and errors to wait for if events are handled concurrently.</summary>
    public int? ExpectedPosts { get; init; }

    /// <summary>Handles the request for an event. Numbers start at 1.</summary>
    public Func<ServerConnection, int, Task> OnNext { get; init; } =
        (connection, number) => connection.SendEventAsync(number, "event");

    /// <summary>Handles a response or error from the function.</summary>
    public Func<ServerConnection, Request, Task> OnPost { get; init; } = (connection, _) => connection.SendAcceptedAsync();

    public string Endpoint => _listener.LocalEndpoint.ToString()!;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Connections => _connections;

    /// <summary>The first 1,000 responses and errors from the function.</summary>
    public IReadOnlyList<Request> Posts
    {
        get { lock (_posts) return _posts.ToArray(); }
    }

    /// <summary>
    /// Completes after the last expected response, or when the function requests an event after the last one. Fails if
    /// the script fails.
    /// </summary>
    public Task Done => _done.Task;

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            var socket = await _listener.AcceptSocketAsync();
            Interlocked.Increment(ref _connections);
            _ = ServeAsync(new ServerConnection(socket));
        }
    }

    private async Task ServeAsync(ServerConnection connection)
    {
        using (connection)
        {
            try
            {
                while (await connection.ReadRequestAsync() is { } request)
                {
                    if (!connection.IgnoresRequests) await AnswerAsync(connection, request);
                }
            }
            catch (Exception e)
            {
                _done.TrySetException(e);
            }
        }
    }

    private async Task AnswerAsync(ServerConnection connection, Request request)
    {
        if (request.Method == "GET")
        {
            var number = Interlocked.Increment(ref _requested);
            if (number <= Events) await OnNext(connection, number);
            else _done.TrySetResult();
            return;
        }

        lock (_posts)
        {
            if (_posts.Count < 1000) _posts.Add(request);
        }

        await OnPost(connection, request);
        if (Interlocked.Increment(ref _posted) == ExpectedPosts) _done.TrySetResult();
    }
}
