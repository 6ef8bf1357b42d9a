using System.Text.Json.Serialization;

#if DEBUG
public partial class Ctx : JsonSerializerContext
#else
internal partial class Ctx : JsonSerializerContext
#endif
{
}
