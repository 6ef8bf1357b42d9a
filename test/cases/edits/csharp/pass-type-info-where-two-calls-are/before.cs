using System.Text.Json;

class Function
{
    static string Handle(Order a) => JsonSerializer.Serialize(a) + JsonSerializer.Serialize(a.Line);
}
