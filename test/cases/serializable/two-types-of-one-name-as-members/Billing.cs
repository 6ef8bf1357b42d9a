namespace Billing;

public record Item(decimal Price);

public record Invoice(Item Item);
