namespace Orders;

public static class OrderHandler
{
    public static Task<Receipt> Handle(Order order) => Task.FromResult(new Receipt($"r-{order.Id}"));
}

public record Order(string Id);

public record Receipt(string Number);
