using System.Net;

namespace LambdaRuntimeClient;

/// <summary>A response of the Runtime API.</summary>
internal sealed class Response
{
    public int Status { get; set; }

    /// <summary>Whether the server keeps the connection open for another request.</summary>
    public bool IsKeptAlive { get; set; }

    /// <summary>All headers except Content-Length, Transfer-Encoding and Connection.</summary>
    public List<(string Name, string Value)> Headers { get; } = [];

    public ArraySegment<byte> Body { get; set; } = ArraySegment<byte>.Empty;

    /// <summary>Whether this is an interim response, such as 100 Continue. The final response follows.</summary>
    public bool IsInterim => Status < 200;

    public HttpResponseMessage ToMessage()
    {
        var content = new ByteArrayContent(Body.Array!, Body.Offset, Body.Count);
        var message = new HttpResponseMessage((HttpStatusCode)Status) { Content = content };
        foreach (var (name, value) in Headers)
        {
            // Headers that describe the content belong to the content.
            if (!message.Headers.TryAddWithoutValidation(name, value))
                content.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }
}
