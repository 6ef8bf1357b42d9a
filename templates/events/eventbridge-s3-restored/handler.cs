    /// <summary>Processes each object restored from an archive.</summary>
    /// <remarks>
    /// To read the object, call AmazonS3Client.GetObjectAsync from the AWSSDK.S3 package. The function has permission to read
    /// the bucket. S3 removes the restored copy at its expiry time; the archived object remains.
    /// </remarks>
    /// <param name="objectEvent">The event. Its Detail describes the object.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(S3ObjectRestoreEvent objectEvent, ILambdaContext context)
    {
        var detail = objectEvent.Detail;
        context.Logger.LogInformation(
            $"{detail.Object.Key} in {detail.Bucket.Name} was restored from {detail.SourceStorageClass} "
            + $"until {detail.RestoreExpiryTime}");
    }
