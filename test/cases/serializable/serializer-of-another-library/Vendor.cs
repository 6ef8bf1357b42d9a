namespace Vendor.Json;

public static class JsonConvert
{
    public static string SerializeObject(object value) => $"{value}";
}

public static class JsonSerializer
{
    public static string Serialize(object value) => "!";
}
