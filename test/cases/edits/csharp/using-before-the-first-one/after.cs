using Amazon.Lambda.SQSEvents;
using Serilog;

class A { }
