namespace My
{
    using System;
    using Amazon.Lambda.Core;

    class A { }
}
