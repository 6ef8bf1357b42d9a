using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Shop
{
    using Model;

    public class Function
    {
        private static async Task Main()
        {
            Func<Order, Receipt> handler = FunctionHandler;
            await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
                .Build()
                .RunAsync();
        }

        public static Receipt FunctionHandler(Order order) => new($"r-{order.Id}");
    }

    [JsonSerializable(typeof(Order))]
    public partial class Ctx : JsonSerializerContext
    {
    }
}
