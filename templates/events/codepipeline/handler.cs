    /// <summary>
    /// Runs a job of a pipeline. The pipeline waits for the result: add the AWSSDK.CodePipeline package, let this method
    /// return a Task, and await the calls named in the comments.
    /// </summary>
    /// <param name="pipelineEvent">The event: the job. It contains credentials, so do not log all of it.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(CodePipelineEvent pipelineEvent, ILambdaContext context)
    {
        var job = pipelineEvent.Job;
        try
        {
            Run(job.Data, context.Logger);
            // Call PutJobSuccessResultAsync with job.Id.
            context.Logger.LogInformation($"Job {job.Id} succeeded");
        }
        catch (Exception ex)
        {
            // Call PutJobFailureResultAsync with job.Id and the message. Do not rethrow, or Lambda retries the job.
            context.Logger.LogError($"Job {job.Id} failed: {ex.Message}");
        }
    }

    private static void Run(CodePipelineEvent.JobData data, ILambdaLogger logger)
    {
        var target = data.ActionConfiguration.Configuration.UserParameters;
        if (string.IsNullOrEmpty(target))
        {
            throw new ArgumentException("The action has no UserParameters.");
        }
        foreach (var artifact in data.InputArtifacts ?? [])
        {
            var location = artifact.Location?.S3Location;
            logger.LogInformation(
                $"Deploying {artifact.Name} from s3://{location?.BucketName}/{location?.ObjectKey} to {target}");
        }
    }
