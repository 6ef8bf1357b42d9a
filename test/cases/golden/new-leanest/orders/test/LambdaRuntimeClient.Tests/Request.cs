using System.Text;

namespace LambdaRuntimeClient.Tests;

/// <summary>What the function sent.</summary>
/// <param name="Head">From the request line to the last header.</param>
/// <param name="Body">Without the marks of chunks.</param>
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
