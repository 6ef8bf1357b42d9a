namespace Shared.Text;

public static class Texts
{
    public const string Handler = "Handle";
}
