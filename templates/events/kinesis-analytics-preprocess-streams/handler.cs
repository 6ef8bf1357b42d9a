    /// <summary>
    /// Prepares the records of a data stream before an SQL application reads them. Every record that came must be in the
    /// result. AWS has discontinued Kinesis Data Analytics for SQL: for new work take Managed Service for Apache Flink.
    /// </summary>
    /// <param name="batch">Up to a batch of records; the data of each is a trade as JSON.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static KinesisAnalyticsInputPreprocessingResponse FunctionHandler(KinesisAnalyticsStreamsInputPreprocessingEvent batch, ILambdaContext context)
    {
        var records = new List<KinesisAnalyticsInputPreprocessingResponse.Record>();
        foreach (var record in batch.Records)
        {
            records.Add(Prepare(record, context.Logger));
        }
        return new KinesisAnalyticsInputPreprocessingResponse { Records = records };
    }

    private static KinesisAnalyticsInputPreprocessingResponse.Record Prepare(KinesisAnalyticsStreamsInputPreprocessingEvent.StreamsRecord record, ILambdaLogger logger)
    {
        var prepared = new KinesisAnalyticsInputPreprocessingResponse.Record { RecordId = record.RecordId };
        try
        {
            var trade = JsonSerializer.Deserialize(record.DecodeData(), LambdaFunctionJsonSerializerContext.Default.Trade)
                ?? throw new JsonException("The data is null.");
            if (trade.Price <= 0)
            {
                prepared.Result = KinesisAnalyticsInputPreprocessingResponse.DROPPED;
                return prepared;
            }
            var clean = trade with { Ticker = trade.Ticker.ToUpperInvariant() };
            prepared.Result = KinesisAnalyticsInputPreprocessingResponse.OK;
            prepared.EncodeData(JsonSerializer.Serialize(clean, LambdaFunctionJsonSerializerContext.Default.Trade));
        }
        catch (Exception error)
        {
            logger.LogError($"Record {record.RecordId} failed: {error.Message}");
            // The application writes an error to its error stream, and does not try again.
            prepared.Result = KinesisAnalyticsInputPreprocessingResponse.PROCESSINGFAILED;
            prepared.Base64EncodedData = record.Base64EncodedData;
        }
        return prepared;
    }
