using System.Net.Http.Headers;
using System.Text.Json;
using Amazon.Lambda.Core;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>Who called, as a header with JSON says it.</summary>
internal sealed class Caller(JsonElement json) : IClientContext, IClientApplication, ICognitoIdentity
{
    public IDictionary<string, string> Environment => Map("env");
    public IDictionary<string, string> Custom => Map("custom");
    public IClientApplication Client => json.TryGetProperty("client", out var client) ? new Caller(client) : null;
    public string AppPackageName => Text("app_package_name");
    public string AppTitle => Text("app_title");
    public string AppVersionCode => Text("app_version_code");
    public string AppVersionName => Text("app_version_name");
    public string InstallationId => Text("installation_id");
    public string IdentityId => Text("cognitoIdentityId");
    public string IdentityPoolId => Text("cognitoIdentityPoolId");

    internal static Caller Of(HttpResponseHeaders headers, string name)
    {
        if (!headers.TryGetValues(name, out var values)) return null;
        using var document = JsonDocument.Parse(values.First());
        return new Caller(document.RootElement.Clone());
    }

    private string Text(string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private Dictionary<string, string> Map(string name) =>
        json.TryGetProperty(name, out var map)
            ? map.EnumerateObject().ToDictionary(each => each.Name, each => each.Value.ToString())
            : null;
}
