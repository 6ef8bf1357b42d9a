    /// <summary>Processes each record in the batch. After an exception, Lambda retries the whole batch.</summary>
    /// <param name="kafkaEvent">Records in order, by topic and partition. The Value of each record contains an order as JSON.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static void FunctionHandler(KafkaEvent kafkaEvent, ILambdaContext context)
    {
        foreach (var record in kafkaEvent.Records.Values.SelectMany(records => records))
        {
            try
            {
                Process(record, context.Logger);
            }
            catch (JsonException exception)
            {
                // A retry would fail again and block the partition.
                context.Logger.LogError($"Record {GetPosition(record)} is not a valid order: {exception.Message}");
            }
        }
    }

    private static void Process(KafkaEvent.KafkaEventRecord record, ILambdaLogger logger)
    {
        if (record.Value is null)
        {
            var key = Encoding.UTF8.GetString(Convert.FromBase64String(record.Key ?? ""));
            logger.LogInformation($"Record {GetPosition(record)} deletes order {key}");
            return;
        }
        var order = JsonSerializer.Deserialize(record.Value, LambdaFunctionJsonSerializerContext.Default.OrderPlaced)
            ?? throw new JsonException("The value is null.");
        logger.LogInformation($"Record {GetPosition(record)}: order {order.OrderId} placed, total {order.Total}");
    }

    private static string GetPosition(KafkaEvent.KafkaEventRecord record)
    {
        return $"{record.Topic}-{record.Partition}@{record.Offset}";
    }
