    /// <summary>
    /// Takes each branch or tag that was made, moved or deleted. To see what has changed in it, call
    /// GetDifferencesAsync of AWSSDK.CodeCommit and give the function the policy CodeCommitReadPolicy.
    /// </summary>
    /// <param name="codeCommitEvent">What happened to the repository.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(CodeCommitEvent codeCommitEvent, ILambdaContext context)
    {
        foreach (var record in codeCommitEvent.Records)
        {
            // arn:aws:codecommit:eu-west-1:123456789012:orders
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
            { Created: true } => "made",
            { Deleted: true } => "deleted",
            _ => "moved",
        };
        logger.LogInformation($"{repository}: {reference.Name} {change}, commit {reference.Commit ?? "none"}");
    }
