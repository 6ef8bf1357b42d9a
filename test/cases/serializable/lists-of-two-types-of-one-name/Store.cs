namespace Store;

public record Item(string Name);
