    /// <summary>Calculates the total of an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static Receipt FunctionHandler(Order order, ILambdaContext context)
    {
        context.Logger.LogInformation($"Received order {order.Id} with {order.Lines.Count} lines");
        return new Receipt
        {
            OrderId = order.Id,
            Items = order.Lines.Sum(line => line.Quantity),
            Total = order.Lines.Sum(line => line.Quantity * line.Price),
        };
    }
