    /// <summary>Takes each object that is back from an archive.</summary>
    /// <remarks>
    /// To read the object, call GetObjectAsync of AWSSDK.S3; the template already grants that. After the expiry time
    /// S3 removes the restored copy, and only the archived object is left.
    /// </remarks>
    /// <param name="objectEvent">The event; its Detail tells of one object.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(S3ObjectRestoreEvent objectEvent, ILambdaContext context)
    {
        var detail = objectEvent.Detail;
        context.Logger.LogInformation(
            $"{detail.Object.Key} in {detail.Bucket.Name} is back from {detail.SourceStorageClass} "
            + $"until {detail.RestoreExpiryTime}");
    }
