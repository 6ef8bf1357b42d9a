namespace Shared;

/// <summary>Copies properties of the same name, as AutoMapper does by convention.</summary>
public static class Mapper
{
    public static T Map<T>(object source)
        where T : new()
    {
        var target = new T();
        foreach (var to in typeof(T).GetProperties())
        {
            var from = source.GetType().GetProperty(to.Name);
            if (from is not null)
                to.SetValue(target, from.GetValue(source));
        }

        return target;
    }
}
