using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Windows;

public class Function
{
	public static async Task Main()
	{
		Func<string, ILambdaContext, Receipt> handler = Handle;
		using var bootstrap = LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<SerializerContext>()).Build();
		await bootstrap.RunAsync();
	}

	public static Receipt Handle(string input, ILambdaContext context)
	{
		return new Receipt(input);
	}
}

public record Receipt(string Text);

[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Receipt))]
public partial class SerializerContext : JsonSerializerContext
{
}
