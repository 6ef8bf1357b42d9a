    /// <summary>Takes each record of a batch. After an exception the whole batch comes again.</summary>
    /// <param name="kafkaEvent">Records by topic and partition, in order; the Value of each holds an order as JSON.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(KafkaEvent kafkaEvent, ILambdaContext context)
    {
        foreach (var record in kafkaEvent.Records.Values.SelectMany(records => records))
        {
            try
            {
                Process(record, context.Logger);
            }
            catch (JsonException error)
            {
                // Would fail each time: it must not hold up its partition.
                context.Logger.LogError($"Record {PlaceOf(record)} is no order: {error.Message}");
            }
        }
    }

    private static void Process(KafkaEvent.KafkaEventRecord record, ILambdaLogger logger)
    {
        if (record.Value is null)
        {
            var key = Encoding.UTF8.GetString(Convert.FromBase64String(record.Key ?? ""));
            logger.LogInformation($"Record {PlaceOf(record)} deletes order {key}");
            return;
        }
        var order = JsonSerializer.Deserialize(record.Value, LambdaFunctionJsonSerializerContext.Default.OrderPlaced)
            ?? throw new JsonException("The value is null.");
        logger.LogInformation($"Record {PlaceOf(record)}: order {order.OrderId} over {order.Total}");
    }

    private static string PlaceOf(KafkaEvent.KafkaEventRecord record)
    {
        return $"{record.Topic}-{record.Partition}@{record.Offset}";
    }
