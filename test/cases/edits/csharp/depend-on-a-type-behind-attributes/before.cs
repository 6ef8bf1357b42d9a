using System.Diagnostics.CodeAnalysis;

class Function
{
	[Obsolete] // no more
	[DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(Line))]
	static string Handle(string input) => Writer.Write(input);
}
