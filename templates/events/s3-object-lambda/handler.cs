    /// <summary>Sends the answers; one client for all events. A test puts its own here.</summary>
    public static IAmazonS3 S3 { get; set; } = new AmazonS3Client();

    /// <summary>Reads the objects. A test puts its own here.</summary>
    public static HttpClient Http { get; set; } = new();

    /// <summary>Sends the object that is asked for, changed, or why there is none: who asks waits for either.</summary>
    /// <param name="request">Where to read the object, and the route and the token to answer with.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static async Task FunctionHandler(S3ObjectLambdaEvent request, ILambdaContext context)
    {
        var source = request.GetObjectContext;
        WriteGetObjectResponseRequest response;
        try
        {
            response = await Respond(source.InputS3Url);
        }
        catch (Exception error)
        {
            context.Logger.LogError($"The object could not be changed: {error.Message}");
            response = Fail(HttpStatusCode.InternalServerError, "The object could not be changed.");
        }
        response.RequestRoute = source.OutputRoute;
        response.RequestToken = source.OutputToken;
        await S3.WriteGetObjectResponseAsync(response);
    }

    private static async Task<WriteGetObjectResponseRequest> Respond(string url)
    {
        // The URL is signed: no credentials needed.
        using var original = await Http.GetAsync(url);
        if (!original.IsSuccessStatusCode) return Fail(original.StatusCode, "The object could not be read.");

        var text = Transform(await original.Content.ReadAsStringAsync());
        return new WriteGetObjectResponseRequest
        {
            ContentType = original.Content.Headers.ContentType?.MediaType,
            Body = new MemoryStream(Encoding.UTF8.GetBytes(text)),
        };
    }

    private static string Transform(string text)
    {
        return text.ToUpperInvariant();
    }

    private static WriteGetObjectResponseRequest Fail(HttpStatusCode status, string message)
    {
        return new WriteGetObjectResponseRequest
        {
            StatusCode = (int)status,
            ErrorCode = status.ToString(),
            ErrorMessage = message,
        };
    }
