namespace Shared;

public class OrderPlacedHandler
{
    public string Handle(string name) => $"{name} was handled";
}

public class OrderCancelledHandler
{
    public string Handle(string name) => $"{name} was undone";
}

public static class About
{
    public static string Version => "1.0";
}
