// A tool that has the library, but does not use LambdaHandler.
Console.WriteLine("LambdaHandler is not used here.");
