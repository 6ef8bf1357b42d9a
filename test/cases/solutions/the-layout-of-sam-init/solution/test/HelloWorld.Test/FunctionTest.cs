using Xunit;

namespace HelloWorld.Tests;

public class FunctionTest
{
    [Fact]
    public void Adds()
    {
        Assert.Equal(4, 2 + 2);
    }
}
