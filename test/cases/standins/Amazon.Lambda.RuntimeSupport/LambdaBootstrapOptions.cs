namespace Amazon.Lambda.RuntimeSupport.Bootstrap;

public class LambdaBootstrapOptions
{
    /// <summary>For tests.</summary>
    public string RuntimeApiEndpoint { get; set; }
}
