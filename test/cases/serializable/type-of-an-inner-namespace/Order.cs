namespace Model.Orders;

public record Order(string Id);
