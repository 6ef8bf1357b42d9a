using System.Text.Json;

namespace Orders;

public static class Audit
{
    public static string Write(Order order) => JsonSerializer.Serialize<Entry>(new Entry(order.Id), Ctx.Default.Options);
}

public record Entry(string Text);
