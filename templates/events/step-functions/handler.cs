    /// <summary>Checks an order, as one task of a state machine.</summary>
    /// <param name="input">The event, what the state machine passes to the task.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    /// <returns>The output of the task, and the input of the next state.</returns>
    /// <exception cref="InvalidOrderException">
    /// A Catch or Retry of the state machine knows an exception by the name of its class.
    /// </exception>
    public static TaskOutput FunctionHandler(TaskInput input, ILambdaContext context)
    {
        if (input.Quantity < 1)
        {
            throw new InvalidOrderException($"Order {input.OrderId} is about {input.Quantity} pieces.");
        }
        context.Logger.LogInformation($"Order {input.OrderId} over {input.Quantity} pieces is accepted");
        return new TaskOutput { OrderId = input.OrderId, Status = "ACCEPTED" };
    }
