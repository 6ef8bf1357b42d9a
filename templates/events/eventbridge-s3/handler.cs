    /// <summary>Takes each new object of a bucket.</summary>
    /// <remarks>
    /// To read the object, call GetObjectAsync of AWSSDK.S3; the template already grants that. Other than in the
    /// notifications of S3 itself, the key is not URL-encoded.
    /// </remarks>
    /// <param name="objectEvent">The event; its Detail tells of one object.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(S3ObjectCreateEvent objectEvent, ILambdaContext context)
    {
        var detail = objectEvent.Detail;
        if (detail.Object.Size == 0)
        {
            context.Logger.LogWarning($"{detail.Object.Key} in {detail.Bucket.Name} is empty");
            return;
        }
        context.Logger.LogInformation(
            $"{detail.Object.Key} in {detail.Bucket.Name} has {detail.Object.Size} bytes, by {detail.Reason}");
    }
