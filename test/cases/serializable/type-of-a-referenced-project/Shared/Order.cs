namespace Shared;

public record Order(string Id);
