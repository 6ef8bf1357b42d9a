    /// <summary>Tells how a transcription job ended.</summary>
    /// <remarks>
    /// The event does not say where the transcript is: call GetTranscriptionJobAsync of AWSSDK.TranscribeService, which
    /// needs the permission transcribe:GetTranscriptionJob.
    /// </remarks>
    /// <param name="jobEvent">The event; its Detail is the job's name and state.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
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
