namespace Orders;

public class Settings
{
    public static Settings Default { get; } = new();

    public Receipt Receipt { get; } = new("r-1");
}

public record Receipt(string Number);
