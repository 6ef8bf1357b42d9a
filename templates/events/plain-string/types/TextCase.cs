namespace <%= namespace %>;

/// <summary>Converts the case of strings.</summary>
public static class TextCase
{
    /// <summary>Converts a string to upper case with the rules of the invariant culture.</summary>
    public static string ToUpper(string text)
    {
        return text.ToUpperInvariant();
    }
}
