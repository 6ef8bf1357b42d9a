using System.Globalization;
using System.Text;

namespace LambdaRuntimeClient;

/// <summary>Encodes requests as HTTP/1.1 messages.</summary>
internal static class RequestMessage
{
    /// <summary>Returns the head and body in one buffer, so that a small request fits into one packet.</summary>
    public static ReadOnlyMemory<byte> Encode(HttpRequestMessage request)
    {
        var body = request.Content is { Headers.ContentLength: null } stream ? Buffer(stream) : request.Content;
        var length = (int)(body?.Headers.ContentLength ?? 0);
        var head = EncodeHead(request, length);
        var size = Encoding.UTF8.GetByteCount(head);
        var message = new byte[size + length];
        // UTF-8, because the header with the error cause for X-Ray can contain any text.
        Encoding.UTF8.GetBytes(head, message);
        using var target = new MemoryStream(message, size, length);
        body?.CopyTo(target, null, default);
        return message;
    }

    private static string EncodeHead(HttpRequestMessage request, int length)
    {
        var uri = request.RequestUri!;
        var head = new StringBuilder(512);
        head.Append(request.Method.Method).Append(' ').Append(uri.PathAndQuery).Append(" HTTP/1.1\r\n");
        Append(head, "Host", uri.Authority);
        foreach (var (name, value) in request.Headers.NonValidated) AppendUnlessReserved(head, name, value.ToString());
        if (request.Content is { } content)
        {
            foreach (var (name, value) in content.Headers.NonValidated) AppendUnlessReserved(head, name, value.ToString());
            Append(head, "Content-Length", length.ToString(CultureInfo.InvariantCulture));
        }

        return head.Append("\r\n").ToString();
    }

    /// <summary>Reads content of unknown length, such as a stream that cannot seek, into memory.</summary>
    private static ByteArrayContent Buffer(HttpContent content)
    {
        var bytes = new MemoryStream();
        content.CopyTo(bytes, null, default);
        return new ByteArrayContent(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Skips the headers that this class sets itself.</summary>
    private static void AppendUnlessReserved(StringBuilder head, string name, string value)
    {
        if (name is not ("Host" or "Content-Length" or "Transfer-Encoding")) Append(head, name, value);
    }

    private static void Append(StringBuilder head, string name, string value) =>
        head.Append(name).Append(": ").Append(value).Append("\r\n");
}
