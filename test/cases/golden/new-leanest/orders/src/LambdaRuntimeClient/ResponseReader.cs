using System.Buffers.Text;
using System.Text;

namespace LambdaRuntimeClient;

/// <summary>Reads one HTTP/1 response.</summary>
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

    /// <summary>HTTP/1.1 200 OK</summary>
    private void ReadStatusLine()
    {
        var line = reader.ReadLine();
        if (line.Length < 12 || !line.StartsWith("HTTP/1."u8) || !Utf8Parser.TryParse(line[9..12], out int status, out _))
            throw Invalid($"The server does not speak HTTP/1: {Encoding.UTF8.GetString(line)}");
        _response.Status = status;
        _response.IsKeptAlive = line[7] == '1';
    }

    private void ReadHeader(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        if (colon <= 0) throw Invalid($"No HTTP header: {Encoding.UTF8.GetString(line)}");
        // UTF-8, which is what Lambda sends: a client's context may hold any text.
        var name = Encoding.UTF8.GetString(line[..colon]);
        var value = Encoding.UTF8.GetString(line[(colon + 1)..].Trim(" \t"u8));
        if (Is(name, "Content-Length")) _length = LengthOf(value);
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
        return BytesOf(reader.ReadToEnd());
    }

    private ArraySegment<byte> ReadChunks()
    {
        var body = new MemoryStream();
        for (var size = ReadChunkSize(); size > 0; size = ReadChunkSize())
        {
            var start = (int)body.Length;
            body.SetLength(start + size);
            reader.ReadExactly(body.GetBuffer().AsSpan(start, size));
            if (reader.ReadLine().Length > 0) throw Invalid("A chunk is longer than it says.");
        }

        while (reader.ReadLine().Length > 0)
        {
            // Trailers; the Runtime API sends none that matter.
        }

        return BytesOf(body);
    }

    /// <summary>Behind the size may be extensions.</summary>
    private int ReadChunkSize()
    {
        var line = reader.ReadLine();
        return Utf8Parser.TryParse(line, out int size, out _, 'x') && size >= 0
            ? size
            : throw Invalid($"No chunk size: {Encoding.UTF8.GetString(line)}");
    }

    private static int LengthOf(string value) =>
        int.TryParse(value, out var length) && length >= 0 ? length : throw Invalid($"No length: {value}");

    private static bool Is(string name, string known) => name.Equals(known, StringComparison.OrdinalIgnoreCase);

    private static ArraySegment<byte> BytesOf(MemoryStream stream) => new(stream.GetBuffer(), 0, (int)stream.Length);

    private static HttpIOException Invalid(string message) => new(HttpRequestError.InvalidResponse, message);
}
