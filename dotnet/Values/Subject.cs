using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Values;

/// <summary>The type that a call reads or writes, or what decides it.</summary>
internal abstract record Subject
{
    private Subject() { }

    /// <summary>A type; type parameters may be left in it.</summary>
    internal sealed record Exactly(ITypeSymbol Type) : Subject;

    /// <summary>The type, at run time, of the value of a parameter.</summary>
    internal sealed record ValueOf(IParameterSymbol Parameter) : Subject;

    /// <summary>The type in a parameter of type System.Type.</summary>
    internal sealed record TypeIn(IParameterSymbol Parameter) : Subject;

    /// <summary>Known only at run time. Declared is what the code says of it, object if nothing.</summary>
    internal sealed record Unknown(ITypeSymbol? Declared) : Subject;
}
