#:package Amazon.Lambda.Core@2.8.0
#:package Amazon.Lambda.RuntimeSupport@1.14.1
#:package Amazon.Lambda.SQSEvents@3.0.0
#:property PublishAot=true

Console.WriteLine();
