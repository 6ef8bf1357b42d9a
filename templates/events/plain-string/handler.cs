    /// <summary>Converts a string to upper case.</summary>
    /// <param name="input">The event: a JSON string.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static string FunctionHandler(string input, ILambdaContext context)
    {
<%_ if (shared) { _%>
        return TextCase.ToUpper(input);
<%_ } else { _%>
        return input.ToUpperInvariant();
<%_ } _%>
    }
