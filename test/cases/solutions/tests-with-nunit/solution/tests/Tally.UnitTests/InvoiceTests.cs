using NUnit.Framework;

namespace Tally.UnitTests;

public class InvoiceTests
{
    [Test]
    public void HasANumber()
    {
        Assert.That(new Invoice("7", 1).Number, Is.EqualTo("7"));
    }
}
