    /// <summary>
    /// Takes each change of a batch in order. At the first that fails it stops: Lambda sends the batch again from there.
    /// </summary>
    /// <param name="dynamoDBEvent">Up to a batch of changes of a table; its items are orders.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static StreamsEventResponse FunctionHandler(DynamoDBEvent dynamoDBEvent, ILambdaContext context)
    {
        var failures = new List<StreamsEventResponse.BatchItemFailure>();
        foreach (var record in dynamoDBEvent.Records)
        {
            try
            {
                Process(record, context.Logger);
            }
            catch (Exception error)
            {
                var number = record.Dynamodb.SequenceNumber;
                context.Logger.LogError($"Change {number} failed: {error.Message}");
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
                logger.LogInformation($"Order {id} is new, over {TotalOf(change.NewImage)}");
                break;
            case "MODIFY":
                logger.LogInformation($"Order {id} went from {TotalOf(change.OldImage)} to {TotalOf(change.NewImage)}");
                break;
            case "REMOVE":
                logger.LogInformation($"Order {id} is gone, it was {change.OldImage.ToJson()}");
                break;
            default:
                throw new NotSupportedException($"{record.EventName} is no change that this function knows.");
        }
    }

    /// <summary>The number in the attribute total: DynamoDB sends numbers as text.</summary>
    private static decimal TotalOf(Dictionary<string, DynamoDBEvent.AttributeValue> item)
    {
        return item.TryGetValue("total", out var total)
            && decimal.TryParse(total.N, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException("The item has no number total.");
    }
