using System.Text.Json;

namespace Amazon.Lambda.APIGatewayEvents;

/// <summary>What an authorizer said, as a function behind it reads it.</summary>
public class APIGatewayCustomAuthorizerContext : Dictionary<string, object>
{
    private Dictionary<string, string> _claims;

    [Obsolete("Use the indexer.")]
    public string PrincipalId
    {
        get => this.Text("principalId");
        set => this["principalId"] = value;
    }

    [Obsolete("Use the indexer.")]
    public string StringKey
    {
        get => this.Text("stringKey");
        set => this["stringKey"] = value;
    }

    [Obsolete("Use the indexer.")]
    public int? NumKey
    {
        get => int.TryParse(this.Text("numKey"), out var number) ? number : null;
        set => this["numKey"] = value;
    }

    [Obsolete("Use the indexer.")]
    public bool? BoolKey
    {
        get => bool.TryParse(this.Text("boolKey"), out var flag) ? flag : null;
        set => this["boolKey"] = value;
    }

    public Dictionary<string, string> Claims
    {
        get => _claims ??= TryGetValue("claims", out var value) && value is JsonElement claims
            ? claims.EnumerateObject().Where(each => each.Value.ValueKind == JsonValueKind.String).ToDictionary(each => each.Name, each => each.Value.GetString())
            : [];
        set => _claims = value;
    }
}

/// <summary>The same, as the authorizer writes it.</summary>
public class APIGatewayCustomAuthorizerContextOutput : Dictionary<string, object>
{
    [Obsolete("Use the indexer.")]
    public string StringKey
    {
        get => this.Text("stringKey");
        set => this["stringKey"] = value;
    }

    [Obsolete("Use the indexer.")]
    public int? NumKey
    {
        get => int.TryParse(this.Text("numKey"), out var number) ? number : null;
        set => this["numKey"] = value;
    }

    [Obsolete("Use the indexer.")]
    public bool? BoolKey
    {
        get => bool.TryParse(this.Text("boolKey"), out var flag) ? flag : null;
        set => this["boolKey"] = value;
    }
}

internal static class AuthorizerContexts
{
    public static string Text(this Dictionary<string, object> context, string key) => context.TryGetValue(key, out var value) ? value?.ToString() : null;
}
