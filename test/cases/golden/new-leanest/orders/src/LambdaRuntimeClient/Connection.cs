using System.Net;
using System.Net.Sockets;

namespace LambdaRuntimeClient;

/// <summary>A connection to the Runtime API, for one request after another.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Uri _server;
    private readonly Socket _socket;
    private readonly SocketReader _reader;
    private bool _isKeptAlive;
    private bool _isDisposed;

    /// <summary>A connection that is opened with its first request.</summary>
    public Connection(Uri server)
    {
        _server = server;
        _socket = IPAddress.TryParse(server.IdnHost, out var address)
            ? new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)
            : new Socket(SocketType.Stream, ProtocolType.Tcp); // of both families: a name may stand for either
        _socket.NoDelay = true;
        _reader = new SocketReader(_socket);
    }

    /// <summary>Whether the server has begun to answer the last request.</summary>
    public bool HasAnswered { get; private set; }

    /// <summary>Whether the server, after its answer, lets another request follow.</summary>
    public bool CanBeReused => _isKeptAlive && !_isDisposed;

    /// <summary>Whether an idle connection was closed by the server, or has an answer that nobody asked for.</summary>
    public bool IsStale => _reader.HasUnread || _socket.Poll(0, SelectMode.SelectRead);

    /// <exception cref="IOException">The server closed the connection, or does not speak HTTP/1.</exception>
    /// <exception cref="SocketException">There is no connection, or it broke.</exception>
    /// <exception cref="ObjectDisposedException">The request was cancelled.</exception>
    public HttpResponseMessage Exchange(ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        HasAnswered = false;
        // Nothing but its end wakes up a thread that is blocked on a socket.
        using (cancellationToken.UnsafeRegister(static connection => ((Connection)connection!).Dispose(), this))
        {
            if (!_socket.Connected) Connect();
            _socket.Send(request.Span);
            _reader.WaitForBytes();
            HasAnswered = true;
            var response = new ResponseReader(_reader).Read();
            while (response.IsInterim) response = new ResponseReader(_reader).Read();
            _isKeptAlive = response.IsKeptAlive;
            return response.ToMessage();
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        _socket.Dispose();
    }

    private void Connect()
    {
        if (IPAddress.TryParse(_server.IdnHost, out var address)) _socket.Connect(new IPEndPoint(address, _server.Port));
        else _socket.Connect(_server.IdnHost, _server.Port);
    }
}
