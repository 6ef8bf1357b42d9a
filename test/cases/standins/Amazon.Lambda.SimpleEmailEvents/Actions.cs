namespace Amazon.Lambda.SimpleEmailEvents.Actions;

public interface IReceiptAction
{
    string Type { get; set; }
}

public class LambdaReceiptAction : IReceiptAction
{
    public string Type { get; set; }
    public string InvocationType { get; set; }
    public string FunctionArn { get; set; }
}
