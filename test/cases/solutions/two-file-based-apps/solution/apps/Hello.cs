#:property PublishAot=false

Console.WriteLine("LambdaBootstrapBuilder");
