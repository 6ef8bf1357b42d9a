    /// <summary>Sends the answers to CloudFormation. A test puts its own here.</summary>
    public static HttpClient Http { get; set; } = new();

    /// <summary>
    /// Makes, changes or deletes the resource and always answers, also when that fails: the stack waits for the answer.
    /// </summary>
    /// <param name="request">What to do, with which properties, and the URL for the answer.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static async Task FunctionHandler(CustomResourceRequest request, ILambdaContext context)
    {
        CustomResourceResponse response;
        try
        {
            context.Logger.LogInformation($"{request.RequestType} {request.ResourceType} {request.LogicalResourceId}");
            response = Respond(request, "SUCCESS") with { Data = Apply(request) };
        }
        catch (Exception error)
        {
            context.Logger.LogError($"{request.RequestType} failed: {error.Message}");
            // CloudFormation takes no answer of more than 4096 bytes.
            var reason = error.Message.Length > 500 ? error.Message[..500] : error.Message;
            response = Respond(request, "FAILED") with { Reason = reason };
        }
        await Send(request.ResponseUrl, response);
    }

    /// <summary>Does what is asked for. A delete must succeed even if the resource is gone or was never made.</summary>
    /// <returns>The attributes for Fn::GetAtt.</returns>
    private static Dictionary<string, string>? Apply(CustomResourceRequest request)
    {
        switch (request.RequestType)
        {
            case "Create":
            case "Update":
                // Read here and not with the event: wrong properties must be answered, too.
                var properties = request.ResourceProperties.Deserialize(LambdaFunctionJsonSerializerContext.Default.GreetingProperties)
                    ?? throw new JsonException("There are no properties.");
                return new Dictionary<string, string> { ["Text"] = $"Hello, {properties.Name}!" };
            case "Delete":
                return null;
            default:
                throw new NotSupportedException($"There is no request type {request.RequestType}.");
        }
    }

    /// <summary>An update that answers with another id makes CloudFormation delete the resource of the old id.</summary>
    private static CustomResourceResponse Respond(CustomResourceRequest request, string status)
    {
        return new CustomResourceResponse
        {
            Status = status,
            PhysicalResourceId = request.PhysicalResourceId ?? $"{request.LogicalResourceId}-{request.RequestId}",
            StackId = request.StackId,
            RequestId = request.RequestId,
            LogicalResourceId = request.LogicalResourceId,
        };
    }

    /// <summary>If this fails, so does the function, and Lambda tries the whole request again.</summary>
    private static async Task Send(string url, CustomResourceResponse response)
    {
        // Bytes have no Content-Type: the URL is signed for a request without one.
        using var content = new ByteArrayContent(
            JsonSerializer.SerializeToUtf8Bytes(response, LambdaFunctionJsonSerializerContext.Default.CustomResourceResponse));
        using var answer = await Http.PutAsync(url, content);
        answer.EnsureSuccessStatusCode();
    }
