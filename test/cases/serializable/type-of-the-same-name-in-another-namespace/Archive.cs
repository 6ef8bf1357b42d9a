namespace Archive;

public record Receipt(string Number);
