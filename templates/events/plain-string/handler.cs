    /// <summary>Answers the text it gets, in upper case.</summary>
    /// <param name="input">The event, a JSON string.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static string FunctionHandler(string input, ILambdaContext context)
    {
<%_ if (shared) { _%>
        return TextCase.ToUpper(input);
<%_ } else { _%>
        return input.ToUpperInvariant();
<%_ } _%>
    }
