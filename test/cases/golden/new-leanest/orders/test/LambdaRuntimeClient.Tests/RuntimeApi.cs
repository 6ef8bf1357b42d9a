using System.Net;
using System.Net.Sockets;

namespace LambdaRuntimeClient.Tests;

/// <summary>A Lambda Runtime API on a socket of this machine. A test decides over every byte that it sends.</summary>
internal sealed class RuntimeApi : IDisposable
{
    private readonly TcpListener _listener;
    private readonly List<Request> _posts = [];
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _asked;
    private int _answered;
    private int _connections;

    public RuntimeApi(IPAddress? address = null)
    {
        _listener = new TcpListener(address ?? IPAddress.Loopback, 0);
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>How many events there are. Nothing answers a request for one more.</summary>
    public int Events { get; init; } = 1;

    /// <summary>How many responses or errors are waited for, where several events are handled at once.</summary>
    public int? Answers { get; init; }

    /// <summary>Answers the request for an event. The first has the number 1.</summary>
    public Func<Wire, int, Task> OnNext { get; init; } = (wire, number) => wire.SendEventAsync(number, "event");

    /// <summary>Answers a response or an error of the function.</summary>
    public Func<Wire, Request, Task> OnPost { get; init; } = (wire, _) => wire.SendAcceptedAsync();

    public string Endpoint => _listener.LocalEndpoint.ToString()!;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Connections => _connections;

    /// <summary>The first thousand responses and errors of the function.</summary>
    public IReadOnlyList<Request> Posts
    {
        get { lock (_posts) return _posts.ToArray(); }
    }

    /// <summary>
    /// Ends with the last of the answers, or when the function asks for one more event than there are; fails where a
    /// script fails.
    /// </summary>
    public Task Done => _done.Task;

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            var socket = await _listener.AcceptSocketAsync();
            Interlocked.Increment(ref _connections);
            _ = ServeAsync(new Wire(socket));
        }
    }

    private async Task ServeAsync(Wire wire)
    {
        using (wire)
        {
            try
            {
                while (await wire.ReadRequestAsync() is { } request)
                {
                    if (!wire.IsDeaf) await AnswerAsync(wire, request);
                }
            }
            catch (Exception e)
            {
                _done.TrySetException(e);
            }
        }
    }

    private async Task AnswerAsync(Wire wire, Request request)
    {
        if (request.Method == "GET")
        {
            var number = Interlocked.Increment(ref _asked);
            if (number <= Events) await OnNext(wire, number);
            else _done.TrySetResult();
            return;
        }

        lock (_posts)
        {
            if (_posts.Count < 1000) _posts.Add(request);
        }

        await OnPost(wire, request);
        if (Interlocked.Increment(ref _answered) == Answers) _done.TrySetResult();
    }
}
