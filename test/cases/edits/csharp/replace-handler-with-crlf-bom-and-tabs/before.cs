using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;

namespace Orders;

public class Function
{
	private static async Task Main()
	{
		Func<string, ILambdaContext, string> handler = Handle; // bound
		await LambdaBootstrapBuilder.Create(handler, new S()).Build().RunAsync();
	}

	/// <summary>Old.</summary>
	/// <param name="input">Old.</param>
	[Obsolete]
	public static string Handle(string input, ILambdaContext context)
	{
		return Helper(input);
	}

	/// <summary>Old too.</summary>
	private static string Helper(string input) => input;

	// Mine.
	private static int Mine() => 1;
}
