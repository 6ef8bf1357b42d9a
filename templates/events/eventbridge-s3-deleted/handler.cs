    /// <summary>Processes each object deleted from a bucket.</summary>
    /// <remarks>
    /// In a versioned bucket, deleting an object without a version ID only adds a delete marker. The VersionId of the event
    /// is then that of the marker.
    /// </remarks>
    /// <param name="objectEvent">The event. Its Detail describes the object and why it was deleted.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(S3ObjectDeleteEvent objectEvent, ILambdaContext context)
    {
        var detail = objectEvent.Detail;
        var outcome = detail.DeletionType == "Delete Marker Created"
            ? "was hidden by a delete marker"
            : "was permanently deleted";
        context.Logger.LogInformation($"{detail.Object.Key} in {detail.Bucket.Name} {outcome} ({detail.Reason})");
    }
