namespace Orders;

public partial class Function
{
    public static Receipt FunctionHandler(Order order) => new($"r-{order.Id}");
}

public record Order(string Id);

public record Receipt(string Number);
