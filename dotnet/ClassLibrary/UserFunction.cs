using System.Reflection;
using System.Runtime.CompilerServices;

namespace LambdaAot.ClassLibrary;

/// <summary>The method that a handler names: `Assembly::Namespace.Type::Method`.</summary>
internal sealed class UserFunction
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private readonly MethodInfo method;
    private readonly object? instance;
    private readonly UserSerializer serializer;

    private UserFunction(MethodInfo method, object? instance, UserSerializer serializer) =>
        (this.method, this.instance, this.serializer) = (method, instance, serializer);

    public static UserFunction Load(string handler)
    {
        var parts = handler.Split("::");
        if (parts.Length != 3)
            throw new LambdaValidationException($"The handler \"{handler}\" is not ASSEMBLY::TYPE::METHOD.");
        var assembly = AssemblyOf(parts[0]);
        var type = assembly.GetType(parts[1]);
        if (type is null)
            throw new LambdaValidationException($"There is no type {parts[1]} in {parts[0]}.");
        var method = MethodOf(type, parts[2]);
        if (method is null)
            throw new LambdaValidationException($"There is no method {parts[2]} in {parts[1]}.");
        if (!method.IsStatic && type.GetConstructor(Type.EmptyTypes) is null)
            throw new LambdaValidationException($"{parts[1]} has no public constructor without parameters.");
        RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        var instance = method.IsStatic ? null : Activator.CreateInstance(type);
        return new UserFunction(method, instance, UserSerializer.Of(method, assembly));
    }

    public async Task<byte[]> Invoke(Invocation invocation)
    {
        var arguments = method.GetParameters().Select(each => ArgumentFor(each.ParameterType, invocation)).ToArray();
        var result = method.Invoke(instance, arguments);
        var type = method.ReturnType;
        if (result is not null && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            result = type.GetMethod("AsTask")!.Invoke(result, null);
        if (result is ValueTask awaited)
            result = awaited.AsTask();
        if (result is not Task task)
            return serializer.Write(result, type);
        await task;
        var awaitedType = type.IsGenericType ? type.GetGenericArguments()[0] : typeof(void);
        var value = awaitedType == typeof(void) ? null : task.GetType().GetProperty("Result")!.GetValue(task);
        return serializer.Write(value, awaitedType);
    }

    private object? ArgumentFor(Type type, Invocation invocation) =>
        type.FullName == UserContext.InterfaceName
            ? UserContext.Create(type, invocation, serializer.Instance)
            : serializer.Read(invocation.Payload, type);

    private static Assembly AssemblyOf(string name)
    {
        try
        {
            return Assembly.Load(new AssemblyName(name));
        }
        catch (FileNotFoundException)
        {
            throw new LambdaValidationException($"There is no assembly {name}.dll in the function.");
        }
    }

    /// <summary>A method of the type or, if it has none of the name, of its base type.</summary>
    private static MethodInfo? MethodOf(Type? type, string name)
    {
        if (type is null)
            return null;
        try
        {
            return type.GetMethod(name, Any) ?? MethodOf(type.BaseType, name);
        }
        catch (AmbiguousMatchException)
        {
            throw new LambdaValidationException($"{type.FullName} has several methods {name}. Rename all but one.");
        }
    }
}
