    private static readonly HttpClient Http = new();

    /// <summary>Gets the object that is asked for, changes it and sends it on.</summary>
    /// <param name="request">Where to read the object, and the route and the token to answer with.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static async Task FunctionHandler(S3ObjectLambdaEvent request, ILambdaContext context)
    {
        var source = request.GetObjectContext;
        // The URL is signed: no credentials needed.
        var original = await Http.GetStringAsync(source.InputS3Url);
        await Send(source, Transform(original), context.Logger);
    }

    private static string Transform(string text)
    {
        return text.ToUpperInvariant();
    }

    /// <summary>
    /// Where the object goes to who asked for it. Add the package AWSSDK.S3 and call
    /// AmazonS3Client.WriteGetObjectResponseAsync with OutputRoute as RequestRoute, OutputToken as RequestToken and
    /// the content as Body; until then, who asks gets an error.
    /// </summary>
    private static Task Send(S3ObjectLambdaEvent.GetObjectContextType source, string content, ILambdaLogger logger)
    {
        logger.LogWarning($"Not sent yet to {source.OutputRoute}: {content.Length} characters");
        return Task.CompletedTask;
    }
