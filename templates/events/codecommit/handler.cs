    /// <summary>
    /// Processes each branch or tag that was created, updated, or deleted. To read the changes, call GetDifferencesAsync
    /// from the AWSSDK.CodeCommit package and add CodeCommitReadPolicy to the policies of the function.
    /// </summary>
    /// <param name="codeCommitEvent">The event: the changes in the repository.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(CodeCommitEvent codeCommitEvent, ILambdaContext context)
    {
        foreach (var record in codeCommitEvent.Records)
        {
            // The ARN ends with the name of the repository: arn:aws:codecommit:eu-west-1:123456789012:orders
            var repository = record.EventSourceArn[(record.EventSourceArn.LastIndexOf(':') + 1)..];
            foreach (var reference in record.CodeCommit.References ?? [])
            {
                Process(repository, reference, context.Logger);
            }
        }
    }

    private static void Process(string repository, CodeCommitEvent.Reference reference, ILambdaLogger logger)
    {
        var change = reference switch
        {
            { Created: true } => "created",
            { Deleted: true } => "deleted",
            _ => "updated",
        };
        logger.LogInformation($"{repository}: {reference.Name} {change}, commit {reference.Commit ?? "none"}");
    }
