    /// <summary>
    /// Calculates the number and total of new orders per time window. The State that it returns is part of the window's next
    /// event.
    /// </summary>
    /// <param name="window">A batch of changes in a table, and the State from the window's previous batch.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static TimeWindowResponse FunctionHandler(DynamoDBTimeWindowEvent window, ILambdaContext context)
    {
        var orders = GetState(window, "orders");
        var total = GetState(window, "total");
        var failures = new List<FailedItem>();
        foreach (var record in window.Records ?? [])
        {
            try
            {
                if (record.EventName != "INSERT") continue;
                total += GetTotal(record.Dynamodb.NewImage);
                orders++;
            }
            catch (Exception exception)
            {
                var number = record.Dynamodb.SequenceNumber;
                context.Logger.LogError($"Change {number} failed: {exception.Message}");
                failures.Add(new FailedItem { ItemIdentifier = number });
                break;
            }
        }
        if (window.IsFinalInvokeForWindow == true && failures.Count == 0)
        {
            // Store the result here: the next window starts with an empty State.
            context.Logger.LogInformation($"{window.ShardId} until {window.Window.End:u}: {orders} orders, total {total}");
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

    private static decimal GetState(DynamoDBTimeWindowEvent window, string key)
    {
        return window.State is not null && window.State.TryGetValue(key, out var value)
            ? decimal.Parse(value, CultureInfo.InvariantCulture)
            : 0;
    }

    /// <summary>Returns the value of the attribute total. DynamoDB sends numbers as strings.</summary>
    private static decimal GetTotal(Dictionary<string, DynamoDBEvent.AttributeValue> item)
    {
        return item.TryGetValue("total", out var total)
            && decimal.TryParse(total.N, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException("The item has no numeric attribute total.");
    }
