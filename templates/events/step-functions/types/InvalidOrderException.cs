namespace <%= namespace %>;

/// <summary>The order can't be taken. The state machine catches it by the name of this class.</summary>
public class InvalidOrderException(string message) : Exception(message)
{
}
