namespace Orders;

public static class JsonSerializer
{
    public static string Serialize(Order order) => order.Id;
}
