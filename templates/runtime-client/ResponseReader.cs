using System.Buffers.Text;
using System.Text;

namespace LambdaRuntimeClient;

/// <summary>Reads one HTTP/1 response from a socket.</summary>
internal sealed class ResponseReader(SocketReader reader)
{
    private readonly Response _response = new();
    private int? _length;
    private bool _isChunked;

    public Response Read()
    {
        ReadStatusLine();
        for (var line = reader.ReadLine(); line.Length > 0; line = reader.ReadLine()) ReadHeader(line);
        ReadBody();
        return _response;
    }

    /// <summary>Reads a line such as <c>HTTP/1.1 200 OK</c>.</summary>
    private void ReadStatusLine()
    {
        var line = reader.ReadLine();
        if (line.Length < 12 || !line.StartsWith("HTTP/1."u8) || !Utf8Parser.TryParse(line[9..12], out int status, out _))
            throw Invalid($"Not an HTTP/1 status line: {Encoding.UTF8.GetString(line)}");
        _response.Status = status;
        _response.IsKeptAlive = line[7] == '1';
    }

    private void ReadHeader(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        if (colon <= 0) throw Invalid($"Not an HTTP header: {Encoding.UTF8.GetString(line)}");
        // UTF-8, because the client context that Lambda sends can contain any text.
        var name = Encoding.UTF8.GetString(line[..colon]);
        var value = Encoding.UTF8.GetString(line[(colon + 1)..].Trim(" \t"u8));
        if (Is(name, "Content-Length")) _length = ParseLength(value);
        else if (Is(name, "Transfer-Encoding")) _isChunked = value.EndsWith("chunked", StringComparison.OrdinalIgnoreCase);
        else if (Is(name, "Connection")) _response.IsKeptAlive &= !value.Contains("close", StringComparison.OrdinalIgnoreCase);
        else _response.Headers.Add((name, value));
    }

    private void ReadBody()
    {
        if (_response.IsInterim || _response.Status is 204 or 304) return;
        if (_isChunked) _response.Body = ReadChunks();
        else if (_length is { } length) _response.Body = ReadBlock(length);
        else _response.Body = ReadToEnd();
    }

    private ArraySegment<byte> ReadBlock(int length)
    {
        var body = new byte[length];
        reader.ReadExactly(body);
        return body;
    }

    private ArraySegment<byte> ReadToEnd()
    {
        _response.IsKeptAlive = false;
        return ToBytes(reader.ReadToEnd());
    }

    private ArraySegment<byte> ReadChunks()
    {
        var body = new MemoryStream();
        for (var size = ReadChunkSize(); size > 0; size = ReadChunkSize())
        {
            var start = (int)body.Length;
            body.SetLength(start + size);
            reader.ReadExactly(body.GetBuffer().AsSpan(start, size));
            if (reader.ReadLine().Length > 0) throw Invalid("A chunk is longer than its declared size.");
        }

        while (reader.ReadLine().Length > 0)
        {
            // Skip trailers. The function needs none of them.
        }

        return ToBytes(body);
    }

    /// <summary>Reads the line with the size of a chunk. Extensions after the size are ignored.</summary>
    private int ReadChunkSize()
    {
        var line = reader.ReadLine();
        return Utf8Parser.TryParse(line, out int size, out _, 'x') && size >= 0
            ? size
            : throw Invalid($"Not a chunk size: {Encoding.UTF8.GetString(line)}");
    }

    private static int ParseLength(string value) =>
        int.TryParse(value, out var length) && length >= 0 ? length : throw Invalid($"Not a Content-Length: {value}");

    private static bool Is(string name, string expected) => name.Equals(expected, StringComparison.OrdinalIgnoreCase);

    private static ArraySegment<byte> ToBytes(MemoryStream stream) => new(stream.GetBuffer(), 0, (int)stream.Length);

    private static HttpIOException Invalid(string message) => new(HttpRequestError.InvalidResponse, message);
}
