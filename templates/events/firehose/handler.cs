    /// <summary>Transforms each record before delivery. The response must contain every record of the batch.</summary>
    /// <param name="firehoseEvent">A batch of records. The data of each record is a page view as JSON.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static KinesisFirehoseResponse FunctionHandler(KinesisFirehoseEvent firehoseEvent, ILambdaContext context)
    {
        var records = new List<KinesisFirehoseResponse.FirehoseRecord>();
        foreach (var record in firehoseEvent.Records)
        {
            records.Add(Transform(record, context.Logger));
        }
        return new KinesisFirehoseResponse { Records = records };
    }

    private static KinesisFirehoseResponse.FirehoseRecord Transform(KinesisFirehoseEvent.FirehoseRecord record, ILambdaLogger logger)
    {
        var transformed = new KinesisFirehoseResponse.FirehoseRecord { RecordId = record.RecordId };
        try
        {
            var view = JsonSerializer.Deserialize(record.DecodeData(), LambdaFunctionJsonSerializerContext.Default.PageView)
                ?? throw new JsonException("The data is null.");
            if (view.Path == "/health")
            {
                transformed.Result = KinesisFirehoseResponse.TRANSFORMED_STATE_DROPPED;
                return transformed;
            }
            var clean = view with { Path = view.Path.ToLowerInvariant() };
            transformed.Result = KinesisFirehoseResponse.TRANSFORMED_STATE_OK;
            // Firehose concatenates the records: the line feed separates them.
            transformed.EncodeData(JsonSerializer.Serialize(clean, LambdaFunctionJsonSerializerContext.Default.PageView) + "\n");
        }
        catch (Exception exception)
        {
            logger.LogError($"Record {record.RecordId} failed: {exception.Message}");
            // Firehose writes the unchanged record to the error prefix.
            transformed.Result = KinesisFirehoseResponse.TRANSFORMED_STATE_PROCESSINGFAILED;
            transformed.Base64EncodedData = record.Base64EncodedData;
        }
        return transformed;
    }
