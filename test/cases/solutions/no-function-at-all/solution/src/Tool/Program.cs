/* LambdaBootstrapBuilder.Create(handler).Build(); */
Console.WriteLine("AddAWSLambdaHosting(");
