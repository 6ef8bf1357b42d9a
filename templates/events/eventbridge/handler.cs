    /// <summary>Takes the event that an order was placed.</summary>
    /// <remarks>
    /// EventBridge waits for no answer: an exception makes Lambda call twice more, and an event may come more than
    /// once, always with the same Id.
    /// </remarks>
    /// <param name="orderEvent">The event; its Detail is the order, already read.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(CloudWatchEvent<OrderPlaced> orderEvent, ILambdaContext context)
    {
        var order = orderEvent.Detail ?? throw new ArgumentException("The event has no detail.", nameof(orderEvent));
        context.Logger.LogInformation($"Order {order.OrderId} over {order.Total} was placed at {orderEvent.Time:u}");
    }
