    /// <summary>Sends the responses. All invocations share this client; tests replace it.</summary>
    public static IAmazonS3 S3 { get; set; } = new AmazonS3Client();

    /// <summary>Reads the objects. Tests replace it.</summary>
    public static HttpClient Http { get; set; } = new();

    /// <summary>Transforms the requested object and sends it to the caller. If that fails, it sends an error instead.</summary>
    /// <param name="request">The URL of the object, and the route and token for the response.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static async Task FunctionHandler(S3ObjectLambdaEvent request, ILambdaContext context)
    {
        var source = request.GetObjectContext;
        WriteGetObjectResponseRequest response;
        try
        {
            response = await CreateResponse(source.InputS3Url);
        }
        catch (Exception exception)
        {
            context.Logger.LogError($"The object could not be transformed: {exception.Message}");
            response = CreateError(HttpStatusCode.InternalServerError, "The object could not be transformed.");
        }
        response.RequestRoute = source.OutputRoute;
        response.RequestToken = source.OutputToken;
        await S3.WriteGetObjectResponseAsync(response);
    }

    private static async Task<WriteGetObjectResponseRequest> CreateResponse(string url)
    {
        // The URL is presigned, so no credentials are needed.
        using var original = await Http.GetAsync(url);
        if (!original.IsSuccessStatusCode) return CreateError(original.StatusCode, "The object could not be read.");

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

    private static WriteGetObjectResponseRequest CreateError(HttpStatusCode status, string message)
    {
        return new WriteGetObjectResponseRequest
        {
            StatusCode = (int)status,
            ErrorCode = status.ToString(),
            ErrorMessage = message,
        };
    }
