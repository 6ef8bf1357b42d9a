using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<string, ILambdaContext, Task<string>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<LambdaFunctionJsonSerializerContext>())
            .Build()
            .RunAsync();
    }

    private static readonly DynamoDBContext Db = new DynamoDBContextBuilder().WithDynamoDBClient(() => new AmazonDynamoDBClient(Amazon.RegionEndpoint.EUWest1)).Build();

    public static async Task<string> FunctionHandler(string input, ILambdaContext context)
    {
        var order = await Db.LoadAsync<Order>(input);
        return order.Customer ?? "";
    }
}

[DynamoDBTable("orders")]
public class Order
{
    [DynamoDBHashKey]
    public string? Id { get; set; }
    public string? Customer { get; set; }
}

[JsonSerializable(typeof(string))]
public partial class LambdaFunctionJsonSerializerContext : JsonSerializerContext
{
}
