    /// <summary>
    /// Runs a job of a pipeline. The pipeline waits until it is told how the job went: reference AWSSDK.CodePipeline,
    /// let this method return a Task, and await the two calls that the comments name.
    /// </summary>
    /// <param name="pipelineEvent">The job. It holds credentials: do not log it as a whole.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(CodePipelineEvent pipelineEvent, ILambdaContext context)
    {
        var job = pipelineEvent.Job;
        try
        {
            Run(job.Data, context.Logger);
            // PutJobSuccessResultAsync with job.Id.
            context.Logger.LogInformation($"Job {job.Id} succeeded");
        }
        catch (Exception error)
        {
            // PutJobFailureResultAsync with job.Id and the message; not thrown on, or Lambda would run the job again.
            context.Logger.LogError($"Job {job.Id} failed: {error.Message}");
        }
    }

    private static void Run(CodePipelineEvent.JobData data, ILambdaLogger logger)
    {
        var target = data.ActionConfiguration.Configuration.UserParameters;
        if (string.IsNullOrEmpty(target)) throw new ArgumentException("The action has no UserParameters.");

        foreach (var artifact in data.InputArtifacts ?? [])
        {
            var place = artifact.Location?.S3Location;
            logger.LogInformation($"Deploy {artifact.Name} of s3://{place?.BucketName}/{place?.ObjectKey} to {target}");
        }
    }
