using System.Net;

namespace LambdaRuntimeClient;

/// <summary>A response as it was read.</summary>
internal sealed class Response
{
    public int Status { get; set; }

    /// <summary>Whether the server lets another request follow on the same connection.</summary>
    public bool IsKeptAlive { get; set; }

    /// <summary>Those that say how the body is sent are not among them.</summary>
    public List<(string Name, string Value)> Headers { get; } = [];

    public ArraySegment<byte> Body { get; set; } = ArraySegment<byte>.Empty;

    /// <summary>Like 100 Continue: the response proper follows.</summary>
    public bool IsInterim => Status < 200;

    public HttpResponseMessage ToMessage()
    {
        var content = new ByteArrayContent(Body.Array!, Body.Offset, Body.Count);
        var message = new HttpResponseMessage((HttpStatusCode)Status) { Content = content };
        foreach (var (name, value) in Headers)
        {
            // HttpClient keeps the headers that describe the content apart.
            if (!message.Headers.TryAddWithoutValidation(name, value))
                content.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }
}
