using System.Text.Json.Serialization;

namespace My
{
	[JsonSerializable(typeof(string))]
	[JsonSerializable(typeof(Order))]
	public partial class Ctx : JsonSerializerContext
	{
	}
}