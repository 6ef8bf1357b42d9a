using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Contracts;

var handler = (string input, ILambdaContext context) => input.Trim();
await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Json>()).Build().RunAsync();
