    /// <summary>
    /// Takes each record of a batch in order. At the first that fails it stops: Lambda sends the batch again from there.
    /// </summary>
    /// <param name="kinesisEvent">Up to a batch of records; the data of each is a sensor's reading as JSON.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static StreamsEventResponse FunctionHandler(KinesisEvent kinesisEvent, ILambdaContext context)
    {
        var failures = new List<StreamsEventResponse.BatchItemFailure>();
        foreach (var record in kinesisEvent.Records)
        {
            try
            {
                Process(record.Kinesis, context.Logger);
            }
            catch (Exception error)
            {
                var number = record.Kinesis.SequenceNumber;
                context.Logger.LogError($"Record {number} failed: {error.Message}");
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
