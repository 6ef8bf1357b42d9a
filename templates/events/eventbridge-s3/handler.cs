    /// <summary>Processes each new object in a bucket.</summary>
    /// <remarks>
    /// To read the object, call AmazonS3Client.GetObjectAsync from the AWSSDK.S3 package. The function has permission to read
    /// the bucket. Unlike in S3 event notifications, the key is not URL-encoded.
    /// </remarks>
    /// <param name="objectEvent">The event. Its Detail describes the object.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(S3ObjectCreateEvent objectEvent, ILambdaContext context)
    {
        var detail = objectEvent.Detail;
        if (detail.Object.Size == 0)
        {
            context.Logger.LogWarning($"{detail.Object.Key} in {detail.Bucket.Name} is empty");
            return;
        }
        context.Logger.LogInformation(
            $"{detail.Object.Key} in {detail.Bucket.Name} has {detail.Object.Size} bytes ({detail.Reason})");
    }
