using System.Globalization;
using System.Text;

namespace LambdaRuntimeClient;

/// <summary>A request as it goes over the wire, once or twice.</summary>
internal static class RequestMessage
{
    /// <summary>Its head and body in one piece, for one packet where they are small.</summary>
    public static ReadOnlyMemory<byte> Of(HttpRequestMessage request)
    {
        var body = request.Content is { Headers.ContentLength: null } unmeasured ? Measured(unmeasured) : request.Content;
        var length = (int)(body?.Headers.ContentLength ?? 0);
        var head = HeadOf(request, length);
        var size = Encoding.UTF8.GetByteCount(head);
        var message = new byte[size + length];
        // Not ASCII: the error cause that X-Ray gets in a header may be any text.
        Encoding.UTF8.GetBytes(head, message);
        using var target = new MemoryStream(message, size, length);
        body?.CopyTo(target, null, default);
        return message;
    }

    private static string HeadOf(HttpRequestMessage request, int length)
    {
        var uri = request.RequestUri!;
        var head = new StringBuilder(512);
        head.Append(request.Method.Method).Append(' ').Append(uri.PathAndQuery).Append(" HTTP/1.1\r\n");
        Append(head, "Host", uri.Authority);
        foreach (var (name, value) in request.Headers.NonValidated) AppendUnlessOwn(head, name, value.ToString());
        if (request.Content is { } content)
        {
            foreach (var (name, value) in content.Headers.NonValidated) AppendUnlessOwn(head, name, value.ToString());
            Append(head, "Content-Length", length.ToString(CultureInfo.InvariantCulture));
        }

        return head.Append("\r\n").ToString();
    }

    /// <summary>The same content, whose length is known: that of a stream that can't seek is not.</summary>
    private static ByteArrayContent Measured(HttpContent content)
    {
        var bytes = new MemoryStream();
        content.CopyTo(bytes, null, default);
        return new ByteArrayContent(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Where the message goes, and how its body is sent, is decided here.</summary>
    private static void AppendUnlessOwn(StringBuilder head, string name, string value)
    {
        if (name is not ("Host" or "Content-Length" or "Transfer-Encoding")) Append(head, name, value);
    }

    private static void Append(StringBuilder head, string name, string value) =>
        head.Append(name).Append(": ").Append(value).Append("\r\n");
}
