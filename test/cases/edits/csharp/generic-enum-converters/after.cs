using System.Text.Json.Serialization;

public class Order
{
    [JsonConverter(typeof(JsonStringEnumConverter<Status>))]
    public Status Status { get; set; }

    [JsonPropertyName("was"), JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<Shop.Status>))]
    public Shop.Status? Before { get; set; }

    [JsonConverter(typeof(JsonStringEnumConverter<Status>))]
    public Status After { get; set; }

    [JsonConverter(typeof(StatusConverter))]
    public Status Other { get; set; }
}

[JsonConverter(typeof(JsonStringEnumConverter<Status>))]
public enum Status
{
    Placed,
}
