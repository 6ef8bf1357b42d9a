    /// <summary>Processes the objects of a batch job and reports a result for each.</summary>
    /// <param name="batch">The tasks of one invocation, one for each object.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static S3BatchResponse FunctionHandler(S3BatchEvent batch, ILambdaContext context)
    {
        return new S3BatchResponse
        {
            InvocationSchemaVersion = batch.InvocationSchemaVersion,
            TreatMissingKeysAs = "PermanentFailure",
            InvocationId = batch.InvocationId,
            Results = [.. batch.Tasks.Select(task => Run(task, context.Logger))],
        };
    }

    private static S3BatchResult Run(S3BatchTask task, ILambdaLogger logger)
    {
        try
        {
            return CreateResult(task, "Succeeded", Process(task, logger));
        }
        catch (Exception exception)
        {
            logger.LogError($"Task {task.TaskId} failed: {exception.Message}");
            // S3 retries a temporary failure.
            var isTemporary = exception is TimeoutException or HttpRequestException;
            return CreateResult(task, isTemporary ? "TemporaryFailure" : "PermanentFailure", exception.Message);
        }
    }

    /// <summary>Logs the object. To read or change it, use AmazonS3Client from the AWSSDK.S3 package.</summary>
    /// <returns>The text for the object in the report of the job.</returns>
    private static string Process(S3BatchTask task, ILambdaLogger logger)
    {
        var bucket = task.S3Bucket ?? task.S3BucketArn?.Split(":::")[^1]
            ?? throw new ArgumentException("The task has no bucket.");
        var key = WebUtility.UrlDecode(task.S3Key);
        logger.LogInformation($"{key} in {bucket}");
        return key;
    }

    private static S3BatchResult CreateResult(S3BatchTask task, string code, string text)
    {
        return new S3BatchResult { TaskId = task.TaskId, ResultCode = code, ResultString = text };
    }
