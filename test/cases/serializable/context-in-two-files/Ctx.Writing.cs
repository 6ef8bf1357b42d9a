using System.Text.Json;

namespace Orders;

public partial class Ctx
{
    public static string Write(Note note) => JsonSerializer.Serialize(note, Default.Note);
}

public record Note(string Text);
