namespace Billing;

public record Item(decimal Price);
