    /// <summary>Logs the outcome of an AWS Batch job, and the log stream of a failed job.</summary>
    /// <param name="jobEvent">The event. Its Detail is the current state of the job.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(BatchJobStateChangeEvent jobEvent, ILambdaContext context)
    {
        var job = jobEvent.Detail;
        switch (job.Status)
        {
            case "SUCCEEDED":
                // The timestamps are in milliseconds.
                context.Logger.LogInformation($"Job {job.JobName} took {(job.StoppedAt - job.StartedAt) / 1000} s");
                break;
            case "FAILED":
                context.Logger.LogError(
                    $"Job {job.JobName} failed: {job.StatusReason} "
                    + $"(attempts: {job.Attempts?.Count ?? 0}, log stream: {GetLogStream(job)})");
                break;
            default:
                context.Logger.LogInformation($"Job {job.JobName} is {job.Status}");
                break;
        }
    }

    /// <summary>Returns the log stream. A job that never started or that runs on several nodes has none.</summary>
    private static string GetLogStream(Job job)
    {
        return job.Container?.LogStreamName ?? "unknown";
    }
