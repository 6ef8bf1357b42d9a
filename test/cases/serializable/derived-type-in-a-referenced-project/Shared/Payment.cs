namespace Shared;

public record Payment(decimal Amount);

public record Card(decimal Amount, string Number) : Payment(Amount);
