using System.Diagnostics.CodeAnalysis;
using Shop;

class Function
{
    [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(Shop.Order))]
    static string Handle(string input) => Writer.Write(input);
}
