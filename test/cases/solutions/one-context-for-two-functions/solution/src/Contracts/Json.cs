using System.Text.Json.Serialization;

namespace Contracts;

public record Product(int Id);

[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Product))]
public partial class Json : JsonSerializerContext;
