using System.Reflection;

namespace LambdaAot.ClassLibrary;

/// <summary>The serializer that [LambdaSerializer] of a method or its assembly names. Streams need none.</summary>
internal sealed class UserSerializer
{
    private const string AttributeName = "Amazon.Lambda.Core.LambdaSerializerAttribute";
    private const string InterfaceName = "Amazon.Lambda.Core.ILambdaSerializer";

    private UserSerializer(object? instance) => Instance = instance;

    /// <summary>null if there is none.</summary>
    public object? Instance { get; }

    public static UserSerializer Of(MethodInfo method, Assembly assembly)
    {
        var named = method.GetCustomAttributes().Concat(assembly.GetCustomAttributes());
        var attribute = named.FirstOrDefault(each => each.GetType().FullName == AttributeName);
        var type = attribute?.GetType().GetProperty("SerializerType")!.GetValue(attribute) as Type;
        return new UserSerializer(type is null ? null : Activator.CreateInstance(type));
    }

    public object? Read(byte[] json, Type type)
    {
        var stream = new MemoryStream(json);
        return type.IsInstanceOfType(stream) && typeof(Stream).IsAssignableFrom(type)
            ? stream
            : MethodFor("Deserialize", type).Invoke(Instance, [stream]);
    }

    public byte[] Write(object? value, Type type)
    {
        if (type == typeof(void))
            return [];
        using var written = new MemoryStream();
        if (value is Stream stream)
            stream.CopyTo(written);
        else
            MethodFor("Serialize", type).Invoke(Instance, [value, written]);
        return written.ToArray();
    }

    private MethodInfo MethodFor(string name, Type type)
    {
        if (Instance is null)
            throw new LambdaValidationException(
                $"The handler uses {type.Name}, but no [assembly: LambdaSerializer] names a serializer."
            );
        return Instance.GetType().GetInterface(InterfaceName)!.GetMethod(name)!.MakeGenericMethod(type);
    }
}
