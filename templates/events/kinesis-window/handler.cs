    /// <summary>
    /// Calculates the average sensor reading per time window. The State that it returns is part of the window's next event.
    /// </summary>
    /// <param name="window">A batch of records, and the State from the window's previous batch.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static TimeWindowResponse FunctionHandler(KinesisTimeWindowEvent window, ILambdaContext context)
    {
        var readings = GetState(window, "readings");
        var sum = GetState(window, "sum");
        var failures = new List<FailedItem>();
        foreach (var record in window.Records ?? [])
        {
            try
            {
                sum += GetReading(record.Kinesis).Celsius;
                readings++;
            }
            catch (Exception exception)
            {
                var number = record.Kinesis.SequenceNumber;
                context.Logger.LogError($"Record {number} failed: {exception.Message}");
                failures.Add(new FailedItem { ItemIdentifier = number });
                break;
            }
        }
        if (window.IsFinalInvokeForWindow == true && failures.Count == 0 && readings > 0)
        {
            // Store the result here: the next window starts with an empty State.
            context.Logger.LogInformation($"{window.ShardId} until {window.Window.End:u}: average {sum / readings} °C");
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

    private static decimal GetState(KinesisTimeWindowEvent window, string key)
    {
        return window.State is not null && window.State.TryGetValue(key, out var value)
            ? decimal.Parse(value, CultureInfo.InvariantCulture)
            : 0;
    }

    private static SensorReading GetReading(KinesisEvent.Record record)
    {
        return JsonSerializer.Deserialize(record.Data, LambdaFunctionJsonSerializerContext.Default.SensorReading)
            ?? throw new JsonException("The data is null.");
    }
