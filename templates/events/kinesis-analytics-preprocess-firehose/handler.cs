    /// <summary>
    /// Preprocesses the records of a delivery stream for an SQL application. The response must contain every record. AWS has
    /// discontinued Kinesis Data Analytics for SQL: use Managed Service for Apache Flink instead.
    /// </summary>
    /// <param name="batch">A batch of records. The data of each record is a trade as JSON.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static KinesisAnalyticsInputPreprocessingResponse FunctionHandler(KinesisAnalyticsFirehoseInputPreprocessingEvent batch, ILambdaContext context)
    {
        var records = new List<KinesisAnalyticsInputPreprocessingResponse.Record>();
        foreach (var record in batch.Records)
        {
            records.Add(Preprocess(record, context.Logger));
        }
        return new KinesisAnalyticsInputPreprocessingResponse { Records = records };
    }

    private static KinesisAnalyticsInputPreprocessingResponse.Record Preprocess(KinesisAnalyticsFirehoseInputPreprocessingEvent.FirehoseRecord record, ILambdaLogger logger)
    {
        var preprocessed = new KinesisAnalyticsInputPreprocessingResponse.Record { RecordId = record.RecordId };
        try
        {
            var trade = JsonSerializer.Deserialize(record.DecodeData(), LambdaFunctionJsonSerializerContext.Default.Trade)
                ?? throw new JsonException("The data is null.");
            if (trade.Price <= 0)
            {
                preprocessed.Result = KinesisAnalyticsInputPreprocessingResponse.DROPPED;
                return preprocessed;
            }
            var clean = trade with { Ticker = trade.Ticker.ToUpperInvariant() };
            preprocessed.Result = KinesisAnalyticsInputPreprocessingResponse.OK;
            preprocessed.EncodeData(JsonSerializer.Serialize(clean, LambdaFunctionJsonSerializerContext.Default.Trade));
        }
        catch (Exception exception)
        {
            logger.LogError($"Record {record.RecordId} failed: {exception.Message}");
            // The application writes the record to its error stream and does not retry it.
            preprocessed.Result = KinesisAnalyticsInputPreprocessingResponse.PROCESSINGFAILED;
            preprocessed.Base64EncodedData = record.Base64EncodedData;
        }
        return preprocessed;
    }
