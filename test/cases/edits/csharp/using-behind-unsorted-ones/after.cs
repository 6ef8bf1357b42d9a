using Zulu;
using Alpha;
using Amazon.Lambda.SQSEvents;
using static System.Math;
using X = System.Int32;

class A { }
