namespace My;
public partial class Ctx : System.Text.Json.Serialization.JsonSerializerContext { }
