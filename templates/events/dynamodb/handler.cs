    /// <summary>
    /// Processes each change in order and stops at the first failure. Lambda then retries the batch from that change.
    /// </summary>
    /// <param name="dynamoDBEvent">A batch of changes in a table of orders.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static StreamsEventResponse FunctionHandler(DynamoDBEvent dynamoDBEvent, ILambdaContext context)
    {
        var failures = new List<StreamsEventResponse.BatchItemFailure>();
        foreach (var record in dynamoDBEvent.Records)
        {
            try
            {
                Process(record, context.Logger);
            }
            catch (Exception exception)
            {
                var number = record.Dynamodb.SequenceNumber;
                context.Logger.LogError($"Change {number} failed: {exception.Message}");
                failures.Add(new StreamsEventResponse.BatchItemFailure { ItemIdentifier = number });
                break;
            }
        }
        return new StreamsEventResponse { BatchItemFailures = failures };
    }

    private static void Process(DynamoDBEvent.DynamodbStreamRecord record, ILambdaLogger logger)
    {
        var change = record.Dynamodb;
        var id = change.Keys["id"].S;
        switch (record.EventName)
        {
            case "INSERT":
                logger.LogInformation($"Order {id} added: total {GetTotal(change.NewImage)}");
                break;
            case "MODIFY":
                logger.LogInformation($"Order {id} changed: total from {GetTotal(change.OldImage)} to {GetTotal(change.NewImage)}");
                break;
            case "REMOVE":
                logger.LogInformation($"Order {id} removed: {change.OldImage.ToJson()}");
                break;
            default:
                throw new NotSupportedException($"The change {record.EventName} is not supported.");
        }
    }

    /// <summary>Returns the value of the attribute total. DynamoDB sends numbers as strings.</summary>
    private static decimal GetTotal(Dictionary<string, DynamoDBEvent.AttributeValue> item)
    {
        return item.TryGetValue("total", out var total)
            && decimal.TryParse(total.N, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException("The item has no numeric attribute total.");
    }
