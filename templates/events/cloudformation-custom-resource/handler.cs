    /// <summary>Sends the responses to CloudFormation. Tests replace it.</summary>
    public static HttpClient Http { get; set; } = new();

    /// <summary>
    /// Creates, updates, or deletes the resource. It responds even after a failure, because the stack waits for the response.
    /// </summary>
    /// <param name="request">The event: the action, the properties, and the URL for the response.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static async Task FunctionHandler(CustomResourceRequest request, ILambdaContext context)
    {
        CustomResourceResponse response;
        try
        {
            context.Logger.LogInformation($"{request.RequestType} {request.ResourceType} {request.LogicalResourceId}");
            response = CreateResponse(request, "SUCCESS") with { Data = Apply(request) };
        }
        catch (Exception ex)
        {
            context.Logger.LogError($"{request.RequestType} failed: {ex.Message}");
            // CloudFormation rejects a response of more than 4096 bytes.
            var reason = ex.Message.Length > 500 ? ex.Message[..500] : ex.Message;
            response = CreateResponse(request, "FAILED") with { Reason = reason };
        }
        await SendAsync(request.ResponseUrl, response);
    }

    /// <summary>Applies the request. A delete must succeed even if the resource does not exist.</summary>
    /// <returns>The attributes that Fn::GetAtt returns.</returns>
    private static Dictionary<string, string>? Apply(CustomResourceRequest request)
    {
        switch (request.RequestType)
        {
            case "Create":
            case "Update":
                // Deserialized here and not with the event, so that invalid properties also get a response.
                var properties = request.ResourceProperties.Deserialize(LambdaFunctionJsonSerializerContext.Default.GreetingProperties)
                    ?? throw new JsonException("The resource has no properties.");
                return new Dictionary<string, string> { ["Text"] = $"Hello, {properties.Name}!" };
            case "Delete":
                return null;
            default:
                throw new NotSupportedException($"The request type \"{request.RequestType}\" is not supported.");
        }
    }

    /// <summary>
    /// Creates a response with the ID of the resource. If an update returns a different ID, CloudFormation deletes the
    /// resource with the old ID.
    /// </summary>
    private static CustomResourceResponse CreateResponse(CustomResourceRequest request, string status)
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

    /// <summary>Sends the response. If this fails, the function fails too, and Lambda retries the request.</summary>
    private static async Task SendAsync(string url, CustomResourceResponse response)
    {
        // A byte array has no Content-Type: the URL is signed for a request without one.
        using var content = new ByteArrayContent(
            JsonSerializer.SerializeToUtf8Bytes(response, LambdaFunctionJsonSerializerContext.Default.CustomResourceResponse));
        using var result = await Http.PutAsync(url, content);
        result.EnsureSuccessStatusCode();
    }
