using Amazon.Lambda.SQSEvents;

// Sends what LambdaBootstrapBuilder would get.
Console.WriteLine(new SQSEvent { Records = [] });
