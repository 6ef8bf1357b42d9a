using System.Text.Json;

class Function
{
    static string Handle(Order order) =>
        JsonSerializer.Serialize(order);
}
