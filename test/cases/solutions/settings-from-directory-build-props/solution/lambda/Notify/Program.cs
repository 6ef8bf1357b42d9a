using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.Lambda.SNSEvents;

await LambdaBootstrapBuilder
    .Create<SNSEvent, Report>(
        async (input, context) =>
        {
            await Task.Yield();
            return new Report(input.Records.Count);
        },
        new SourceGeneratorLambdaJsonSerializer<NotifyContext>())
    .Build()
    .RunAsync();

public record Report(int Count);

[JsonSerializable(typeof(SNSEvent))]
public partial class NotifyContext : JsonSerializerContext;
