    /// <summary>Takes what was put into a bucket. After an exception Lambda calls again, twice.</summary>
    /// <param name="s3Event">Says which objects; to read one, call AmazonS3Client.GetObjectAsync of the package AWSSDK.S3.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(S3Event s3Event, ILambdaContext context)
    {
        foreach (var record in s3Event.Records ?? [])
        {
            Process(record, context.Logger);
        }
    }

    private static void Process(S3Event.S3EventNotificationRecord record, ILambdaLogger logger)
    {
        // Key is encoded as in a URL, KeyDecoded is the object's name.
        var key = record.S3.Object.KeyDecoded;
        logger.LogInformation($"{record.EventName}: {key} in {record.S3.Bucket.Name}, {record.S3.Object.Size} bytes");
    }
