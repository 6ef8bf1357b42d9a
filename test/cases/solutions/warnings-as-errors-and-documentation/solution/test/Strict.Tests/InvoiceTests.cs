using Xunit;

namespace Strict.Tests;

public class InvoiceTests
{
    [Fact]
    public void HasANumber()
    {
        Assert.Equal("7", new Invoice("7", 1).Number);
    }
}
