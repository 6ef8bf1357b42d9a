#!/usr/bin/env dotnet
#:property PublishAot=true

Console.WriteLine();
