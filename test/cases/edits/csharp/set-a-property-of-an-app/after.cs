#!/usr/bin/env dotnet
#:package Amazon.Lambda.Core@2.8.0
#:property PublishAot=true
#:property TrimMode=full

Console.WriteLine();
