namespace Model;

public record Order(string Id);

public record Receipt(string Number);
