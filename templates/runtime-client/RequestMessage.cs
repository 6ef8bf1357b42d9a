using System.Globalization;
using System.Text;

namespace LambdaRuntimeClient;

/// <summary>A request as it goes over the wire, once or twice.</summary>
internal sealed class RequestMessage
{
    private RequestMessage(IList<ArraySegment<byte>> bytes) => Bytes = bytes;

    /// <summary>The head, and the body where there is one.</summary>
    public IList<ArraySegment<byte>> Bytes { get; }

    public static RequestMessage Of(HttpRequestMessage request)
    {
        var uri = request.RequestUri!;
        var body = BodyOf(request.Content);
        var head = new StringBuilder($"{request.Method} {uri.PathAndQuery} HTTP/1.1\r\nHost: {uri.Authority}\r\n");
        foreach (var (name, value) in request.Headers.NonValidated) AppendHeader(head, name, value.ToString());
        if (request.Content is { } content)
        {
            foreach (var (name, value) in content.Headers.NonValidated) AppendHeader(head, name, value.ToString());
            var length = body.Length.ToString(CultureInfo.InvariantCulture);
            head.Append("Content-Length: ").Append(length).Append("\r\n");
        }

        // Not ASCII: the error cause that X-Ray gets in a header may be any text.
        var headBytes = Encoding.UTF8.GetBytes(head.Append("\r\n").ToString());
        var bodyBytes = new ArraySegment<byte>(body.GetBuffer(), 0, (int)body.Length);
        return new RequestMessage(body.Length == 0 ? [headBytes] : [headBytes, bodyBytes]);
    }

    private static MemoryStream BodyOf(HttpContent? content)
    {
        var body = new MemoryStream((int)(content?.Headers.ContentLength ?? 0));
        content?.CopyTo(body, null, default);
        return body;
    }

    /// <summary>All but those that say how long the body is: it is sent whole, whatever was planned.</summary>
    private static void AppendHeader(StringBuilder head, string name, string value)
    {
        if (name is "Host" or "Content-Length" or "Transfer-Encoding") return;
        head.Append(name).Append(": ").Append(value).Append("\r\n");
    }
}
