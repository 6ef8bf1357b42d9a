    /// <summary>Tells how a job of AWS Batch ended, and where to read why.</summary>
    /// <param name="jobEvent">The event; its Detail is the job as it is now.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(BatchJobStateChangeEvent jobEvent, ILambdaContext context)
    {
        var job = jobEvent.Detail;
        switch (job.Status)
        {
            case "SUCCEEDED":
                // Both are milliseconds since 1970.
                context.Logger.LogInformation($"Job {job.JobName} took {(job.StoppedAt - job.StartedAt) / 1000} s");
                break;
            case "FAILED":
                context.Logger.LogError(
                    $"Job {job.JobName} failed: {job.StatusReason} "
                    + $"(attempts: {job.Attempts?.Count ?? 0}, log stream: {LogStream(job)})");
                break;
            default:
                context.Logger.LogInformation($"Job {job.JobName} is {job.Status}");
                break;
        }
    }

    /// <summary>A job that never started, or has several nodes, has none of its own.</summary>
    private static string LogStream(Job job)
    {
        return job.Container?.LogStreamName ?? "unknown";
    }
