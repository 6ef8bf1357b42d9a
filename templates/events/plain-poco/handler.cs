    /// <summary>Adds up the lines of an order.</summary>
    /// <param name="order">The event.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static Receipt FunctionHandler(Order order, ILambdaContext context)
    {
        context.Logger.LogInformation($"{order.Id} has {order.Lines.Count} lines");
        return new Receipt
        {
            OrderId = order.Id,
            Items = order.Lines.Sum(line => line.Quantity),
            Total = order.Lines.Sum(line => line.Quantity * line.Price),
        };
    }
