global using System.Linq;
global using static System.Math;
using Amazon.Lambda.SQSEvents;

class A { }
