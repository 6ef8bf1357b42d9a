using System.Text.Json.Serialization;

namespace My
{
	[JsonSerializable(typeof(string))]
	public partial class Ctx : JsonSerializerContext
	{
	}
}