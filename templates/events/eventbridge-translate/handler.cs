    /// <summary>Logs the outcome of a batch translation job.</summary>
    /// <remarks>
    /// The event contains neither the location of the translations nor the reason for a failure. To get them, call
    /// DescribeTextTranslationJobAsync from the AWSSDK.Translate package, which requires the permission
    /// translate:DescribeTextTranslationJob.
    /// </remarks>
    /// <param name="jobEvent">The event. Its Detail contains the ID and state of the job.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(TranslateTextTranslationJobStateChangeEvent jobEvent, ILambdaContext context)
    {
        var job = jobEvent.Detail;
        switch (job.JobStatus)
        {
            case "FAILED":
                context.Logger.LogError($"Translation job {job.JobId} failed");
                break;
            case "COMPLETED_WITH_ERROR":
                context.Logger.LogWarning($"Translation job {job.JobId} did not translate all documents");
                break;
            default:
                context.Logger.LogInformation($"Translation job {job.JobId} is {job.JobStatus}");
                break;
        }
    }
