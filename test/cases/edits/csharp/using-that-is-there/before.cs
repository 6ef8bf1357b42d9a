using System;
using global::Amazon . Lambda . SQSEvents;
class A { }
