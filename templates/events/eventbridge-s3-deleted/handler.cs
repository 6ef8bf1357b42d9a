    /// <summary>Takes each object that a bucket loses.</summary>
    /// <remarks>
    /// In a bucket with versions, an object that is deleted without a version id is only hidden by a marker; the
    /// VersionId of the event is then that of the marker.
    /// </remarks>
    /// <param name="objectEvent">The event; its Detail tells of one object, and who or what deleted it.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(S3ObjectDeleteEvent objectEvent, ILambdaContext context)
    {
        var detail = objectEvent.Detail;
        var outcome = detail.DeletionType == "Delete Marker Created" ? "is hidden by a delete marker" : "is gone";
        context.Logger.LogInformation($"{detail.Object.Key} in {detail.Bucket.Name} {outcome}, by {detail.Reason}");
    }
