using System.Reflection;

namespace LambdaAot.ClassLibrary;

/// <summary>The serializer that [LambdaSerializer] of a method or its assembly names. Streams need none.</summary>
internal sealed class UserSerializer
{
    private const string Attribute = "Amazon.Lambda.Core.LambdaSerializerAttribute";
    private const string Interface = "Amazon.Lambda.Core.ILambdaSerializer";

    private readonly object? serializer;

    private UserSerializer(object? serializer) => this.serializer = serializer;

    public static UserSerializer Of(MethodInfo method, Assembly assembly)
    {
        var named = method.CustomAttributes.Concat(assembly.CustomAttributes);
        var type = named
            .Where(each => each.AttributeType.FullName == Attribute)
            .Select(each => each.ConstructorArguments[0].Value as Type)
            .FirstOrDefault();
        return new UserSerializer(type is null ? null : Activator.CreateInstance(type));
    }

    public object? Read(byte[] json, Type type)
    {
        var stream = new MemoryStream(json);
        return type.IsAssignableFrom(typeof(MemoryStream)) && typeof(Stream).IsAssignableFrom(type)
            ? stream
            : MethodFor("Deserialize", type).Invoke(serializer, [stream]);
    }

    public byte[] Write(object? value, Type type)
    {
        if (type == typeof(void))
            return [];
        using var written = new MemoryStream();
        if (value is Stream stream)
            stream.CopyTo(written);
        else
            MethodFor("Serialize", type).Invoke(serializer, [value, written]);
        return written.ToArray();
    }

    private MethodInfo MethodFor(string name, Type type)
    {
        if (serializer is null)
            throw new InvalidOperationException(
                $"The handler uses {type.Name}, but no [assembly: LambdaSerializer] names a serializer."
            );
        return serializer.GetType().GetInterface(Interface)!.GetMethod(name)!.MakeGenericMethod(type);
    }
}
