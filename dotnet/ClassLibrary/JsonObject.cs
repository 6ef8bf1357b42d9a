using System.Reflection;
using System.Text.Json;

namespace LambdaAot.ClassLibrary;

/// <summary>
/// An interface of Amazon.Lambda.Core whose properties are those of a JSON object: IClientContext and ICognitoIdentity.
/// </summary>
internal class JsonObject : DispatchProxy
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["get_IdentityId"] = "cognitoIdentityId",
        ["get_IdentityPoolId"] = "cognitoIdentityPoolId",
        ["get_Environment"] = "env",
        ["get_Client"] = "client",
        ["get_Custom"] = "custom",
        ["get_AppPackageName"] = "app_package_name",
        ["get_AppTitle"] = "app_title",
        ["get_AppVersionCode"] = "app_version_code",
        ["get_AppVersionName"] = "app_version_name",
        ["get_InstallationId"] = "installation_id",
    };

    private JsonElement element;

    /// <returns>null if there is no JSON</returns>
    public static object? Create(Type type, string? json) =>
        json is null ? null : Create(type, JsonDocument.Parse(json).RootElement);

    private static object Create(Type type, JsonElement element)
    {
        var created = Create(type, typeof(JsonObject));
        ((JsonObject)created).element = element;
        return created;
    }

    protected override object? Invoke(MethodInfo? method, object?[]? arguments)
    {
        if (!Names.TryGetValue(method!.Name, out var name) || !element.TryGetProperty(name, out var value))
            return null;
        if (value.ValueKind != JsonValueKind.Object)
            return value.ToString();
        return method.ReturnType.IsAssignableFrom(typeof(Dictionary<string, string>))
            ? value.EnumerateObject().ToDictionary(each => each.Name, each => each.Value.ToString())
            : Create(method.ReturnType, value);
    }
}
