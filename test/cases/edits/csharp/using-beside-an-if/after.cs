using System;
using Amazon.Lambda.SQSEvents;
#if DEBUG
using Amazon.Lambda.Debug;
#endif
class A { }
