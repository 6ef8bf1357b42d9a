using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace AllTests;

[TestClass]
public class ReceiptTests
{
    [TestMethod]
    public void HasText()
    {
        Assert.AreEqual("a", new Left.Receipt("a").Text);
    }
}
