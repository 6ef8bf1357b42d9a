    /// <summary>Works on the objects of a batch job, and says of each how that went.</summary>
    /// <param name="batch">The tasks of one call: an object each.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static S3BatchResponse FunctionHandler(S3BatchEvent batch, ILambdaContext context)
    {
        return new S3BatchResponse
        {
            InvocationSchemaVersion = batch.InvocationSchemaVersion,
            TreatMissingKeysAs = "PermanentFailure",
            InvocationId = batch.InvocationId,
            Results = [.. batch.Tasks.Select(task => ResultOf(task, context.Logger))],
        };
    }

    private static S3BatchResult ResultOf(S3BatchTask task, ILambdaLogger logger)
    {
        try
        {
            return Result(task, "Succeeded", Process(task, logger));
        }
        catch (Exception error)
        {
            logger.LogError($"Task {task.TaskId} failed: {error.Message}");
            // What may go well another time, S3 tries again.
            var again = error is TimeoutException or HttpRequestException;
            return Result(task, again ? "TemporaryFailure" : "PermanentFailure", error.Message);
        }
    }

    /// <summary>To read or change the object, call AmazonS3Client of the package AWSSDK.S3.</summary>
    /// <returns>What the job's report says of the object.</returns>
    private static string Process(S3BatchTask task, ILambdaLogger logger)
    {
        var bucket = task.S3Bucket ?? task.S3BucketArn?.Split(":::")[^1]
            ?? throw new ArgumentException("The task names no bucket.");
        var key = WebUtility.UrlDecode(task.S3Key);
        logger.LogInformation($"{key} in {bucket}");
        return key;
    }

    private static S3BatchResult Result(S3BatchTask task, string code, string text)
    {
        return new S3BatchResult { TaskId = task.TaskId, ResultCode = code, ResultString = text };
    }
