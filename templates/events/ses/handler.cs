    /// <summary>Processes each email that SES receives. After an exception, Lambda retries the event twice.</summary>
    /// <param name="emailEvent">Headers and verdicts of the email. To read its body, configure SES to store emails in S3.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static void FunctionHandler(SimpleEmailEvent<LambdaReceiptAction> emailEvent, ILambdaContext context)
    {
        foreach (var record in emailEvent.Records)
        {
            var (mail, receipt) = (record.Ses.Mail, record.Ses.Receipt);
            if (HasFailed(receipt.SpamVerdict) || HasFailed(receipt.VirusVerdict))
            {
                context.Logger.LogWarning($"Email {mail.MessageId} from {mail.Source} rejected: spam or virus");
                continue;
            }
            context.Logger.LogInformation($"Email {mail.MessageId} from {mail.Source}: {mail.CommonHeaders?.Subject}");
        }
    }

    private static bool HasFailed(SimpleEmailVerdict? verdict)
    {
        return verdict?.Status == "FAIL";
    }
