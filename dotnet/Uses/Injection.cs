using LambdaAot.Compiler.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAot.Compiler.Uses;

/// <summary>What is registered with a container: `services.AddSingleton(new JsonSerializerOptions { … })`.</summary>
internal sealed class Injection(CodeBase code)
{
    private static readonly HashSet<string> Registrations =
    [
        "AddSingleton",
        "AddScoped",
        "AddTransient",
        "TryAddSingleton",
        "TryAddScoped",
        "TryAddTransient",
    ];

    /// <summary>The values that a container may pass for a parameter of a type.</summary>
    public IEnumerable<IOperation> ValuesOf(ITypeSymbol type) =>
        code
            .Calls.Where(each => Registrations.Contains(each.Target.Name))
            .SelectMany(each => each.Arguments.SelectMany(argument => Made(argument.Value)))
            .Where(each => code.Names.FullName(each.Type!) == code.Names.FullName(type));

    private IEnumerable<IOperation> Made(IOperation value)
    {
        var bare = CodeBase.Bare(value);
        var results = bare is IAnonymousFunctionOperation factory
            ? code.ValuesOf(factory.Symbol.OriginalDefinition)
            : [bare];
        return results.Select(CodeBase.Bare).Where(each => each.Type is not null);
    }
}
