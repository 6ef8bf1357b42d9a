    /// <summary>Transforms each record on its way to its destination. Every record that came must be in the result.</summary>
    /// <param name="firehoseEvent">Up to a batch of records; the data of each is a page view as JSON.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
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
            // Firehose writes records one after the other: the line feed keeps them apart.
            transformed.EncodeData(JsonSerializer.Serialize(clean, LambdaFunctionJsonSerializerContext.Default.PageView) + "\n");
        }
        catch (Exception error)
        {
            logger.LogError($"Record {record.RecordId} failed: {error.Message}");
            // Firehose writes it, as it came, where its errors go.
            transformed.Result = KinesisFirehoseResponse.TRANSFORMED_STATE_PROCESSINGFAILED;
            transformed.Base64EncodedData = record.Base64EncodedData;
        }
        return transformed;
    }
