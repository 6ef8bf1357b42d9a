namespace Shared;

public record Order(string Id);

public record Receipt(string Number);
