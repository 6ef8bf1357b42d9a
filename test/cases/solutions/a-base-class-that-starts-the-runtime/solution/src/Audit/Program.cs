using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Hosting;

await new AuditHandler().RunAsync();

internal sealed class AuditHandler : LambdaHandler<Entry, AuditContext>
{
    protected override Task HandleAsync(Entry input, ILambdaContext context)
    {
        context.Logger.LogInformation(input.Text);
        return Task.CompletedTask;
    }
}

internal sealed record Entry(string Text);

[JsonSerializable(typeof(Entry))]
internal partial class AuditContext : JsonSerializerContext;
