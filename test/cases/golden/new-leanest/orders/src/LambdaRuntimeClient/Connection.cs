using System.Net;
using System.Net.Sockets;

namespace LambdaRuntimeClient;

/// <summary>A connection to the Runtime API. It sends one request at a time.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Uri _server;
    private readonly Socket _socket;
    private readonly SocketReader _reader;
    private bool _isKeptAlive;
    private bool _isDisposed;

    /// <summary>Creates a connection, which opens with the first request.</summary>
    public Connection(Uri server)
    {
        _server = server;
        _socket = IPAddress.TryParse(server.IdnHost, out var address)
            ? new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)
            : new Socket(SocketType.Stream, ProtocolType.Tcp); // dual-stack: a host name can resolve to IPv4 or IPv6
        _socket.NoDelay = true;
        _reader = new SocketReader(_socket);
    }

    /// <summary>Whether the server has started to respond to the last request.</summary>
    public bool HasResponded { get; private set; }

    /// <summary>Whether the connection can send another request.</summary>
    public bool CanBeReused => _isKeptAlive && !_isDisposed;

    /// <summary>Whether the server closed this idle connection or sent data that was not requested.</summary>
    public bool IsStale => _reader.HasUnreadBytes || _socket.Poll(0, SelectMode.SelectRead);

    /// <summary>Sends a request and reads its response.</summary>
    /// <exception cref="IOException">The server closed the connection or did not send valid HTTP/1.</exception>
    /// <exception cref="SocketException">The connection could not be opened, or it failed.</exception>
    /// <exception cref="ObjectDisposedException">The request was cancelled.</exception>
    public HttpResponseMessage Exchange(ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        HasResponded = false;
        // A thread that is blocked on a socket wakes up only if the socket is disposed.
        using (cancellationToken.UnsafeRegister(static connection => ((Connection)connection!).Dispose(), this))
        {
            if (!_socket.Connected) Connect();
            _socket.Send(request.Span);
            _reader.WaitForBytes();
            HasResponded = true;
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
