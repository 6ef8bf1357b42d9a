    /// <summary>Reads the event and writes the answer itself: no C# type stands for either.</summary>
    /// <param name="input">The event, JSON in UTF-8.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
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
