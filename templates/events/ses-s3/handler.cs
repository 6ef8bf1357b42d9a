    /// <summary>Processes each email that SES stores in S3. After an exception, Lambda retries the event twice.</summary>
    /// <param name="snsEvent">The Message of a record contains the notification as JSON, with the location of the email.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static void FunctionHandler(SNSEvent snsEvent, ILambdaContext context)
    {
        foreach (var record in snsEvent.Records)
        {
            var notification = JsonSerializer.Deserialize(record.Sns.Message, LambdaFunctionJsonSerializerContext.Default.EmailNotification)
                ?? throw new JsonException($"Message {record.Sns.MessageId} is null.");
            Process(notification.Mail, notification.Receipt, context.Logger);
        }
    }

    /// <summary>Logs the email. To read it, call AmazonS3Client.GetObjectAsync from the AWSSDK.S3 package.</summary>
    private static void Process(EmailMessage mail, EmailReceipt receipt, ILambdaLogger logger)
    {
        if (receipt.SpamVerdict?.Status == "FAIL" || receipt.VirusVerdict?.Status == "FAIL")
        {
            logger.LogWarning($"Email {mail.MessageId} from {mail.Source} rejected: spam or virus");
            return;
        }
        var (bucket, key) = (receipt.Action.BucketName, receipt.Action.ObjectKey);
        logger.LogInformation($"Email {key} in {bucket} from {mail.Source}: {mail.CommonHeaders?.Subject}");
    }
