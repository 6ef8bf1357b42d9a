    /// <summary>Reads the event and writes the result as JSON, without C# types for either.</summary>
    /// <param name="input">The event as UTF-8 encoded JSON.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static async Task<Stream> FunctionHandler(Stream input, ILambdaContext context)
    {
        using var request = await JsonDocument.ParseAsync(input);
        var name = request.RootElement.GetProperty("name").GetString();

        var output = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStartObject();
            writer.WriteString("greeting", $"Hello, {name}!");
            writer.WriteEndObject();
        }
        output.Position = 0;
        return output;
    }
