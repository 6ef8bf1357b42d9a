using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Orders;

public class Function
{
    /// <summary>Writes an order.</summary>
    [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(Order))]
    public static string Handle(string input)
    {
        var order = new Order { Id = input };
        return Writer.Write(order);
    }
}
