using Amazon.Lambda.Annotations;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;
using System.Text.Json.Serialization;

[assembly: LambdaSerializer(typeof(SourceGeneratorLambdaJsonSerializer<Shop.ShopContext>))]

namespace Shop;

public class Products
{
    [LambdaFunction(MemorySize = 512)]
    public Product Create(Product product) => product with { Id = "1" };

    [LambdaFunction]
    public Product Read(string id) => new(id, "Ink");
}

public record Product(string Id, string Name);

[JsonSerializable(typeof(string))]
public partial class ShopContext : JsonSerializerContext;
