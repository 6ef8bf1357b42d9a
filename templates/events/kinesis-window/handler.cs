    /// <summary>
    /// Averages the readings of a window of time. What it returns as State comes back with the window's next batch.
    /// </summary>
    /// <param name="window">A batch of records, and what the window's earlier batches came to.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static TimeWindowResponse FunctionHandler(KinesisTimeWindowEvent window, ILambdaContext context)
    {
        var readings = StateOf(window, "readings");
        var sum = StateOf(window, "sum");
        var failures = new List<FailedItem>();
        foreach (var record in window.Records ?? [])
        {
            try
            {
                sum += ReadingOf(record.Kinesis).Celsius;
                readings++;
            }
            catch (Exception error)
            {
                var number = record.Kinesis.SequenceNumber;
                context.Logger.LogError($"Record {number} failed: {error.Message}");
                failures.Add(new FailedItem { ItemIdentifier = number });
                break;
            }
        }
        if (window.IsFinalInvokeForWindow == true && failures.Count == 0 && readings > 0)
        {
            // The place to store the result: the next window starts with an empty State.
            context.Logger.LogInformation($"{window.ShardId} until {window.Window.End:u}: {sum / readings} °C on average");
        }
        return new TimeWindowResponse
        {
            State = new Dictionary<string, string>
            {
                ["readings"] = readings.ToString(CultureInfo.InvariantCulture),
                ["sum"] = sum.ToString(CultureInfo.InvariantCulture),
            },
            BatchItemFailures = failures,
        };
    }

    private static decimal StateOf(KinesisTimeWindowEvent window, string key)
    {
        return window.State is not null && window.State.TryGetValue(key, out var value)
            ? decimal.Parse(value, CultureInfo.InvariantCulture)
            : 0;
    }

    private static SensorReading ReadingOf(KinesisEvent.Record record)
    {
        return JsonSerializer.Deserialize(record.Data, LambdaFunctionJsonSerializerContext.Default.SensorReading)
            ?? throw new JsonException("The data is null.");
    }
