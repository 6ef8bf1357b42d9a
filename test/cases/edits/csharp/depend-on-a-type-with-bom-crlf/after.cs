using System;
using System.Diagnostics.CodeAnalysis;

class Function
{
    [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(Order))]
    static string Handle(string input)
    {
        return Writer.Write(input);
    }
}