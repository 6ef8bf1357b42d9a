using System.Text.Json;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Contracts;

var handler = (string input, ILambdaContext context) => JsonSerializer.Serialize(new Product(input.Length), Json.Default.Product);
await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Json>()).Build().RunAsync();
