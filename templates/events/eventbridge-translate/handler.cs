    /// <summary>Tells how a batch translation job ended.</summary>
    /// <remarks>
    /// The event does not say where the translations are, nor what went wrong: call DescribeTextTranslationJobAsync of
    /// AWSSDK.Translate, which needs the permission translate:DescribeTextTranslationJob.
    /// </remarks>
    /// <param name="jobEvent">The event; its Detail is the job's id and state.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(TranslateTextTranslationJobStateChangeEvent jobEvent, ILambdaContext context)
    {
        var job = jobEvent.Detail;
        switch (job.JobStatus)
        {
            case "FAILED":
                context.Logger.LogError($"Translation job {job.JobId} failed");
                break;
            case "COMPLETED_WITH_ERROR":
                context.Logger.LogWarning($"Translation job {job.JobId} left out some documents");
                break;
            default:
                context.Logger.LogInformation($"Translation job {job.JobId} is {job.JobStatus}");
                break;
        }
    }
