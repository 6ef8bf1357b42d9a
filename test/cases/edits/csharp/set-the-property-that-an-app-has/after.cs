#:property PublishAot=true
#:property TrimMode = full
#:package Amazon.Lambda.Core@2.8.0

Console.WriteLine();
