namespace Shop;

public record Order(string Id);

public record Receipt(string Number);
