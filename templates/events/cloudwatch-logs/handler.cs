    /// <summary>
    /// Takes the lines of a log group that match the subscription's pattern. Never subscribe it to its own log group:
    /// each line it writes there would call it again.
    /// </summary>
    /// <param name="logsEvent">Lines of one log stream, packed with gzip.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(CloudWatchLogsEvent logsEvent, ILambdaContext context)
    {
        var json = logsEvent.Awslogs.DecodeData();
        var lines = JsonSerializer.Deserialize(json, LambdaFunctionJsonSerializerContext.Default.LogLines)
            ?? throw new JsonException("The data is null.");
        if (lines.MessageType != "DATA_MESSAGE") return;
        foreach (var line in lines.LogEvents)
        {
            var time = DateTimeOffset.FromUnixTimeMilliseconds(line.Timestamp);
            context.Logger.LogInformation($"{lines.LogGroup} at {time:u}: {line.Message}");
        }
    }
