using System.Text.Json.Serialization;

namespace Orders;

public partial class Ctx : JsonSerializerContext;
