WebApplication.Create().Run();

/// <summary>Not a [LambdaFunction].</summary>
public class LambdaFunctionProps
{
    public string Text => "LambdaBootstrapBuilder.Create(handler)";
}
