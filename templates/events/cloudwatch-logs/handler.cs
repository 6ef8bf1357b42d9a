    /// <summary>
    /// Processes the log events that match the filter pattern of the subscription. Never subscribe the function to its own
    /// log group: each line that it logs would invoke it again.
    /// </summary>
    /// <param name="logsEvent">Log events of one log stream, compressed with gzip.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static void FunctionHandler(CloudWatchLogsEvent logsEvent, ILambdaContext context)
    {
        var json = logsEvent.Awslogs.DecodeData();
        var batch = JsonSerializer.Deserialize(json, LambdaFunctionJsonSerializerContext.Default.LogLines)
            ?? throw new JsonException("The data is null.");
        if (batch.MessageType != "DATA_MESSAGE") return;
        foreach (var logEvent in batch.LogEvents)
        {
            var time = DateTimeOffset.FromUnixTimeMilliseconds(logEvent.Timestamp);
            context.Logger.LogInformation($"{batch.LogGroup} at {time:u}: {logEvent.Message}");
        }
    }
