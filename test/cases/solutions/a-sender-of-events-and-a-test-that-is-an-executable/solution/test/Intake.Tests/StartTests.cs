using Amazon.Lambda.RuntimeSupport;

namespace Intake.Tests;

public class StartTests
{
    public static void Starts() => LambdaBootstrapBuilder.Create((Stream input) => input).Build();
}
