using System;
#if DEBUG
using Amazon.Lambda.Debug;
#endif
class A { }
