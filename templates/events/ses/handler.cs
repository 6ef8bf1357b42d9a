    /// <summary>Takes each email that SES receives. After an exception Lambda calls again, twice.</summary>
    /// <param name="emailEvent">Headers and verdicts, not the body: for that, let SES store emails in S3.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(SimpleEmailEvent<LambdaReceiptAction> emailEvent, ILambdaContext context)
    {
        foreach (var record in emailEvent.Records)
        {
            var (mail, receipt) = (record.Ses.Mail, record.Ses.Receipt);
            if (Fails(receipt.SpamVerdict) || Fails(receipt.VirusVerdict))
            {
                context.Logger.LogWarning($"Email {mail.MessageId} from {mail.Source} is spam, or has a virus");
                continue;
            }
            context.Logger.LogInformation($"Email {mail.MessageId} from {mail.Source}: {mail.CommonHeaders?.Subject}");
        }
    }

    private static bool Fails(SimpleEmailVerdict? verdict)
    {
        return verdict?.Status == "FAIL";
    }
