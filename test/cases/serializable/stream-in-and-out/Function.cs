using Amazon.Lambda.RuntimeSupport;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Stream, Stream> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler).Build().RunAsync();
    }

    public static Stream FunctionHandler(Stream input)
    {
        var output = new MemoryStream();
        input.CopyTo(output);
        output.Position = 0;
        return output;
    }
}
