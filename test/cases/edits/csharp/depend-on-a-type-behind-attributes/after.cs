using System.Diagnostics.CodeAnalysis;

class Function
{
	[Obsolete] // no more
	[DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(Line))]
	[DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(Order))]
	static string Handle(string input) => Writer.Write(input);
}
