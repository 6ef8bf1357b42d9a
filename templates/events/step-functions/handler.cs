    /// <summary>Validates an order as a task of a state machine.</summary>
    /// <param name="input">The event: the input that the state machine passes to the task.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    /// <returns>The output of the task, and the input of the next state.</returns>
    /// <exception cref="InvalidOrderException">
    /// The order is not valid. The state machine refers to the exception in Catch and Retry by the name of its class.
    /// </exception>
    public static TaskOutput FunctionHandler(TaskInput input, ILambdaContext context)
    {
        if (input.Quantity < 1)
        {
            throw new InvalidOrderException($"Order {input.OrderId} has a quantity of {input.Quantity}. At least 1 is required.");
        }
        context.Logger.LogInformation($"Order {input.OrderId} with a quantity of {input.Quantity} was accepted");
        return new TaskOutput { OrderId = input.OrderId, Status = "ACCEPTED" };
    }
