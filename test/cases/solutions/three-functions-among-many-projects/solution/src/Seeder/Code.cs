// Starts the LambdaFunction from a desk.
Console.WriteLine("LambdaBootstrapBuilder");
