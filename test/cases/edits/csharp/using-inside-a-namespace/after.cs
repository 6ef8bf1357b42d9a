namespace My
{
    using System;
    using Amazon.Lambda.Core;
    using Amazon.Lambda.SQSEvents;

    class A { }
}
