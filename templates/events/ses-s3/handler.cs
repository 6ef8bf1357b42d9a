    /// <summary>Takes each email that SES has stored. After an exception Lambda calls again, twice.</summary>
    /// <param name="snsEvent">The Message of a record says, as JSON, what came and where it is stored.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(SNSEvent snsEvent, ILambdaContext context)
    {
        foreach (var record in snsEvent.Records)
        {
            var notification = JsonSerializer.Deserialize(record.Sns.Message, LambdaFunctionJsonSerializerContext.Default.EmailNotification)
                ?? throw new JsonException($"Message {record.Sns.MessageId} is null.");
            Process(notification.Mail, notification.Receipt, context.Logger);
        }
    }

    /// <summary>To read the whole email, call AmazonS3Client.GetObjectAsync of the package AWSSDK.S3.</summary>
    private static void Process(EmailMessage mail, EmailReceipt receipt, ILambdaLogger logger)
    {
        if (receipt.SpamVerdict?.Status == "FAIL" || receipt.VirusVerdict?.Status == "FAIL")
        {
            logger.LogWarning($"Email {mail.MessageId} from {mail.Source} is spam, or has a virus");
            return;
        }
        var (bucket, key) = (receipt.Action.BucketName, receipt.Action.ObjectKey);
        logger.LogInformation($"Email {key} in {bucket} from {mail.Source}: {mail.CommonHeaders?.Subject}");
    }
