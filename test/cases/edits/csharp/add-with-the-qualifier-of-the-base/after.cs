namespace My;
[System.Text.Json.Serialization.JsonSerializable(typeof(Order))]
public partial class Ctx : System.Text.Json.Serialization.JsonSerializerContext { }
