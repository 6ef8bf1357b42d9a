// Copyright somebody
using Amazon.Lambda.SQSEvents;

namespace My;

class A { }
