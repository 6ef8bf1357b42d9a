namespace LambdaAot.ClassLibrary;

/// <summary>A handler that Lambda cannot call, by the name that Lambda gives to such an error.</summary>
internal sealed class LambdaValidationException(string message) : Exception(message);
