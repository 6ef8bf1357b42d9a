using System.Text.Json;

namespace Orders;

public partial class Function
{
    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Ctx.Default.Options);
}
