namespace Store;

public record Item(string Name);

public record Order(Item Item);
