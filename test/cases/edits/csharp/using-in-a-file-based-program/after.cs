#!/usr/bin/env dotnet
#:package Amazon.Lambda.Core@3.2.0
using Amazon.Lambda.SQSEvents;

var x = 1;
