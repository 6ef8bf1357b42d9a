    /// <summary>Processes each new object in a bucket. After an exception, Lambda retries the event twice.</summary>
    /// <param name="s3Event">The new objects. To read one, call AmazonS3Client.GetObjectAsync from the AWSSDK.S3 package.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static void FunctionHandler(S3Event s3Event, ILambdaContext context)
    {
        foreach (var record in s3Event.Records ?? [])
        {
            Process(record, context.Logger);
        }
    }

    private static void Process(S3Event.S3EventNotificationRecord record, ILambdaLogger logger)
    {
        // Key is URL-encoded, KeyDecoded is not.
        var key = record.S3.Object.KeyDecoded;
        logger.LogInformation($"{record.EventName}: {key} in {record.S3.Bucket.Name}, {record.S3.Object.Size} bytes");
    }
