namespace Orders;

public abstract class OrderFunction
{
    public Receipt Handle(Order order) => new($"r-{order.Id}");
}

public record Order(string Id);

public record Receipt(string Number);
