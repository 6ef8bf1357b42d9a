using Xunit;

namespace Pay.Tests;

public class FunctionTest
{
    [Fact]
    public void Adds()
    {
        Assert.Equal(4, 2 + 2);
    }
}
