#:package amazon.lambda.sqsevents@2.*

Console.WriteLine();
