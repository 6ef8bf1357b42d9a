using System.Text;

namespace LambdaRuntimeClient.Tests;

/// <summary>A request of the function.</summary>
/// <param name="Head">The request line and the headers.</param>
/// <param name="Body">The body, without chunk sizes.</param>
internal sealed record Request(string Head, byte[] Body)
{
    public string Method => Head.Split(' ')[0];

    public string Path => Head.Split(' ')[1];

    public string Text => Encoding.UTF8.GetString(Body);

    public string? Header(string name) => Head
        .Split("\r\n")
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault();
}
