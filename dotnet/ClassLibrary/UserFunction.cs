using System.Reflection;
using System.Runtime.Loader;

namespace LambdaAot.ClassLibrary;

/// <summary>The method that a handler names: `Assembly::Namespace.Type::Method`.</summary>
internal sealed class UserFunction
{
    private readonly MethodInfo method;
    private readonly object? instance;
    private readonly UserSerializer serializer;

    private UserFunction(MethodInfo method, object? instance, UserSerializer serializer) =>
        (this.method, this.instance, this.serializer) = (method, instance, serializer);

    /// <param name="path">of the assembly, with all that it needs beside it</param>
    public static UserFunction Load(string path, string handler)
    {
        var resolver = new AssemblyDependencyResolver(path);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            resolver.ResolveAssemblyToPath(name) is { } found ? context.LoadFromAssemblyPath(found) : null;
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) =>
            resolver.ResolveUnmanagedDllToPath(name) is { } found
                ? System.Runtime.InteropServices.NativeLibrary.Load(found)
                : 0;
        var parts = handler.Split("::");
        if (parts.Length != 3)
            throw new ArgumentException($"The handler \"{handler}\" is not ASSEMBLY::TYPE::METHOD.");
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        var type =
            assembly.GetType(parts[1])
            ?? throw new TypeLoadException($"There is no type {parts[1]} in {assembly.GetName().Name}.");
        var method = MethodOf(type, parts[2]);
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
            ? UserContext.Create(type, invocation)
            : serializer.Read(invocation.Payload, type);

    private static MethodInfo MethodOf(Type type, string name)
    {
        const BindingFlags Any =
            BindingFlags.Public
            | BindingFlags.NonPublic
            | BindingFlags.Instance
            | BindingFlags.Static
            | BindingFlags.FlattenHierarchy;
        var found = type.GetMethods(Any).Where(each => each.Name == name && !each.IsGenericMethod).ToList();
        return found.Count switch
        {
            0 => throw new MissingMethodException($"{type.FullName} has no method {name}."),
            // An override hides the method of its base.
            _ => found.OrderByDescending(each => DepthOf(each.DeclaringType)).First(),
        };
    }

    private static int DepthOf(Type? type) => type is null ? 0 : 1 + DepthOf(type.BaseType);
}
