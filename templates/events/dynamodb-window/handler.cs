    /// <summary>
    /// Adds up the new orders of a window of time. What it returns as State comes back with the window's next batch.
    /// </summary>
    /// <param name="window">A batch of changes of a table, and what the window's earlier batches came to.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static TimeWindowResponse FunctionHandler(DynamoDBTimeWindowEvent window, ILambdaContext context)
    {
        var orders = StateOf(window, "orders");
        var total = StateOf(window, "total");
        var failures = new List<FailedItem>();
        foreach (var record in window.Records ?? [])
        {
            try
            {
                if (record.EventName != "INSERT") continue;
                total += TotalOf(record.Dynamodb.NewImage);
                orders++;
            }
            catch (Exception error)
            {
                var number = record.Dynamodb.SequenceNumber;
                context.Logger.LogError($"Change {number} failed: {error.Message}");
                failures.Add(new FailedItem { ItemIdentifier = number });
                break;
            }
        }
        if (window.IsFinalInvokeForWindow == true && failures.Count == 0)
        {
            // The place to store the result: the next window starts with an empty State.
            context.Logger.LogInformation($"{window.ShardId} until {window.Window.End:u}: {orders} orders over {total}");
        }
        return new TimeWindowResponse
        {
            State = new Dictionary<string, string>
            {
                ["orders"] = orders.ToString(CultureInfo.InvariantCulture),
                ["total"] = total.ToString(CultureInfo.InvariantCulture),
            },
            BatchItemFailures = failures,
        };
    }

    private static decimal StateOf(DynamoDBTimeWindowEvent window, string key)
    {
        return window.State is not null && window.State.TryGetValue(key, out var value)
            ? decimal.Parse(value, CultureInfo.InvariantCulture)
            : 0;
    }

    /// <summary>The number in the attribute total: DynamoDB sends numbers as text.</summary>
    private static decimal TotalOf(Dictionary<string, DynamoDBEvent.AttributeValue> item)
    {
        return item.TryGetValue("total", out var total)
            && decimal.TryParse(total.N, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException("The item has no number total.");
    }
