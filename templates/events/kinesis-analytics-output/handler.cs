    /// <summary>
    /// Delivers each output row of an SQL application and reports the failed ones, which are retried. AWS has discontinued
    /// Kinesis Data Analytics for SQL: use Managed Service for Apache Flink instead.
    /// </summary>
    /// <param name="batch">A batch of rows. The data of each row is an average price as JSON.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
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
            logger.LogInformation($"Average price of {row.Ticker}: {row.Average}");
            return true;
        }
        catch (Exception exception)
        {
            logger.LogError($"Record {record.RecordId} failed: {exception.Message}");
            return false;
        }
    }
