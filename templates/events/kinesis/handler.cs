    /// <summary>
    /// Processes each record in order and stops at the first failure. Lambda then retries the batch from that record.
    /// </summary>
    /// <param name="kinesisEvent">A batch of records. The data of each record is a sensor reading as JSON.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static StreamsEventResponse FunctionHandler(KinesisEvent kinesisEvent, ILambdaContext context)
    {
        var failures = new List<StreamsEventResponse.BatchItemFailure>();
        foreach (var record in kinesisEvent.Records)
        {
            try
            {
                Process(record.Kinesis, context.Logger);
            }
            catch (Exception exception)
            {
                var number = record.Kinesis.SequenceNumber;
                context.Logger.LogError($"Record {number} failed: {exception.Message}");
                failures.Add(new StreamsEventResponse.BatchItemFailure { ItemIdentifier = number });
                break;
            }
        }
        return new StreamsEventResponse { BatchItemFailures = failures };
    }

    private static void Process(KinesisEvent.Record record, ILambdaLogger logger)
    {
        var reading = JsonSerializer.Deserialize(record.Data, LambdaFunctionJsonSerializerContext.Default.SensorReading)
            ?? throw new JsonException("The data is null.");
        logger.LogInformation($"Sensor {reading.SensorId} at {record.ApproximateArrivalTimestamp:u}: {reading.Celsius} °C");
    }
