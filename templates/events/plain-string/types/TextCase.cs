namespace <%= namespace %>;

/// <summary>Changes the case of texts.</summary>
public static class TextCase
{
    /// <summary>The text in upper case, the same in every culture.</summary>
    public static string ToUpper(string text)
    {
        return text.ToUpperInvariant();
    }
}
