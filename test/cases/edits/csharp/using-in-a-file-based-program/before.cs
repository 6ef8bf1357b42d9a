#!/usr/bin/env dotnet
#:package Amazon.Lambda.Core@3.2.0
var x = 1;
