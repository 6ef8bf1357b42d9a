    /// <summary>Processes an EventBridge event about a placed order.</summary>
    /// <remarks>
    /// If the handler throws, Lambda retries the event twice. EventBridge can send an event more than once, always with the
    /// same Id.
    /// </remarks>
    /// <param name="orderEvent">The event. Its Detail is the order.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(CloudWatchEvent<OrderPlaced> orderEvent, ILambdaContext context)
    {
        var order = orderEvent.Detail ?? throw new ArgumentException("The event has no detail.", nameof(orderEvent));
        context.Logger.LogInformation($"Order {order.OrderId} with a total of {order.Total} was placed at {orderEvent.Time:u}");
    }
