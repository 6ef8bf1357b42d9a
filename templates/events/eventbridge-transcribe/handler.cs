    /// <summary>Logs the outcome of a transcription job.</summary>
    /// <remarks>
    /// The event does not contain the location of the transcript. To get it, call GetTranscriptionJobAsync from
    /// the AWSSDK.TranscribeService package, which requires the permission transcribe:GetTranscriptionJob.
    /// </remarks>
    /// <param name="jobEvent">The event. Its Detail contains the name and state of the job.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(TranscribeJobStateChangeEvent jobEvent, ILambdaContext context)
    {
        var job = jobEvent.Detail;
        if (job.TranscriptionJobStatus == "FAILED")
        {
            context.Logger.LogError($"Transcription job {job.TranscriptionJobName} failed: {job.FailureReason}");
            return;
        }
        context.Logger.LogInformation($"Transcription job {job.TranscriptionJobName} is {job.TranscriptionJobStatus}");
    }
