#!/usr/bin/env dotnet
#:package Amazon.Lambda.SQSEvents@3.0.0
#:property PublishAot=true

Console.WriteLine();
