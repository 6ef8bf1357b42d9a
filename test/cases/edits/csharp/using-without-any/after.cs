// Copyright somebody

using Amazon.Lambda.SQSEvents;

/// <summary>A.</summary>
[System.Obsolete]
class A { }
