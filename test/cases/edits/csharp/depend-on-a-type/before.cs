using System.Text.Json;

namespace Orders;

public class Function
{
    /// <summary>Writes an order.</summary>
    public static string Handle(string input)
    {
        var order = new Order { Id = input };
        return Writer.Write(order);
    }
}
