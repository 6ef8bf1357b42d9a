namespace <%= namespace %>;

/// <summary>The order is not valid. The state machine catches this exception by the name of its class.</summary>
public class InvalidOrderException(string message) : Exception(message)
{
}
