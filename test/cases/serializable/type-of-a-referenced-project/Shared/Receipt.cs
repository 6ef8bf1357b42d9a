namespace Shared;

public record Receipt(string Number);
