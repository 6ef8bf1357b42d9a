    /// <summary>
    /// Takes each row that an SQL application puts out; those that failed come again, and only those. AWS has
    /// discontinued Kinesis Data Analytics for SQL: for new work take Managed Service for Apache Flink.
    /// </summary>
    /// <param name="batch">Up to a batch of rows; the data of each is an average as JSON.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static KinesisAnalyticsOutputDeliveryResponse FunctionHandler(KinesisAnalyticsOutputDeliveryEvent batch, ILambdaContext context)
    {
        var records = new List<KinesisAnalyticsOutputDeliveryResponse.Record>();
        foreach (var record in batch.Records)
        {
            records.Add(new KinesisAnalyticsOutputDeliveryResponse.Record
            {
                RecordId = record.RecordId,
                Result = TryDeliver(record, context.Logger)
                    ? KinesisAnalyticsOutputDeliveryResponse.OK
                    : KinesisAnalyticsOutputDeliveryResponse.DELIVERY_FAILED,
            });
        }
        return new KinesisAnalyticsOutputDeliveryResponse { Records = records };
    }

    private static bool TryDeliver(KinesisAnalyticsOutputDeliveryEvent.DeliveryRecord record, ILambdaLogger logger)
    {
        try
        {
            var row = JsonSerializer.Deserialize(record.DecodeData(), LambdaFunctionJsonSerializerContext.Default.TickerAverage)
                ?? throw new JsonException("The data is null.");
            logger.LogInformation($"{row.Ticker} cost {row.Average} on average");
            return true;
        }
        catch (Exception error)
        {
            logger.LogError($"Record {record.RecordId} failed: {error.Message}");
            return false;
        }
    }
