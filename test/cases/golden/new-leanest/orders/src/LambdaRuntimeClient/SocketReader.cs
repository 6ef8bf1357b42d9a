using System.Net.Sockets;

namespace LambdaRuntimeClient;

/// <summary>
/// Reads lines and blocks of bytes from a socket. Methods throw an <see cref="HttpIOException"/> if the server closes
/// the connection too early.
/// </summary>
internal sealed class SocketReader(Socket socket)
{
    private byte[] _buffer = new byte[8 * 1024];
    private int _start;
    private int _end;

    /// <summary>Whether the buffer contains received bytes that have not been read yet.</summary>
    public bool HasUnreadBytes => _start < _end;

    public void WaitForBytes()
    {
        if (!HasUnreadBytes) Receive();
    }

    /// <summary>Reads a line and returns it without its line break. The span is valid until the next call.</summary>
    public ReadOnlySpan<byte> ReadLine()
    {
        var searched = 0;
        while (true)
        {
            var unread = _buffer.AsSpan(_start, _end - _start);
            var found = unread[searched..].IndexOf((byte)'\n');
            if (found >= 0)
            {
                var line = unread[..(searched + found)];
                _start += line.Length + 1;
                return line.TrimEnd((byte)'\r');
            }

            searched = unread.Length;
            Receive();
        }
    }

    /// <summary>Reads bytes until the target is full.</summary>
    public void ReadExactly(Span<byte> target)
    {
        var buffered = Math.Min(target.Length, _end - _start);
        _buffer.AsSpan(_start, buffered).CopyTo(target);
        _start += buffered;
        for (var rest = target[buffered..]; rest.Length > 0;)
        {
            var received = socket.Receive(rest);
            if (received == 0) throw Closed();
            rest = rest[received..];
        }
    }

    /// <summary>Reads everything the server sends until it closes the connection.</summary>
    public MemoryStream ReadToEnd()
    {
        var all = new MemoryStream();
        do
        {
            all.Write(_buffer, _start, _end - _start);
            _start = 0;
            _end = socket.Receive(_buffer);
        }
        while (_end > 0);
        return all;
    }

    /// <summary>Receives more bytes. The buffer grows without a limit, because the Runtime API is trusted.</summary>
    private void Receive()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length) Array.Resize(ref _buffer, 2 * _end);
        var received = socket.Receive(_buffer.AsSpan(_end));
        if (received == 0) throw Closed();
        _end += received;
    }

    private static HttpIOException Closed() =>
        new(HttpRequestError.ResponseEnded, "The server closed the connection.");
}
