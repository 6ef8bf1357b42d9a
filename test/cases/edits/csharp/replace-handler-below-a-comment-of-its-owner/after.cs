using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Action<SQSEvent, ILambdaContext> handler = Handle; // bound
        await LambdaBootstrapBuilder.Create(handler, new S()).Build().RunAsync();
    }

    // Mine too.

    /// <summary>New.</summary>
    public static void Handle(SQSEvent input, ILambdaContext context)
    {
        Log();
    }

    /// <summary>Old too.</summary>
    private static string Helper(string input) => input;

    // Mine.
    private static int Mine() => 1;
}
