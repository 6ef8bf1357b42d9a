using Amazon.Lambda.CognitoEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void CustomizesTheSampleMessage()
    {
        var response = LambdaHarness.Read<CognitoCustomMessageEvent>(
            LambdaHarness.Invoke<CognitoCustomMessageEvent, CognitoCustomMessageEvent>(
                Function.FunctionHandler, "<%= name %>.json")).Response;

        Assert.Equal("Confirm your account", response.EmailSubject);
        Assert.Equal("<p>Hello Jane,</p><p>your code is {####}.</p>", response.EmailMessage);
        Assert.Equal("Confirm your account: your code is {####}.", response.SmsMessage);
    }

    [Theory]
    [InlineData("CustomMessage_ResendCode")]
    [InlineData("CustomMessage_ForgotPassword")]
    [InlineData("CustomMessage_AdminCreateUser")]
    public void IncludesThePlaceholders(string trigger)
    {
        var response = Customize(trigger, "Jane").Response;

        Assert.Contains("{####}", response.EmailMessage);
        Assert.Contains("{####}", response.SmsMessage);
        Assert.Equal(trigger == "CustomMessage_AdminCreateUser", response.EmailMessage.Contains("{username}"));
        Assert.Equal(trigger == "CustomMessage_AdminCreateUser", response.SmsMessage.Contains("{username}"));
    }

    [Fact]
    public void KeepsTheDefaultForOtherMessages()
    {
        var response = Customize("CustomMessage_Authentication", "Jane").Response;

        Assert.Null(response.EmailMessage);
        Assert.Null(response.SmsMessage);
    }

    [Fact]
    public void EncodesTheNameAsHtml()
    {
        Assert.StartsWith("<p>Hello &lt;b&gt;,</p>", Customize("CustomMessage_SignUp", "<b>").Response.EmailMessage);
    }

    private static CognitoCustomMessageEvent Customize(string trigger, string name)
    {
        var request = $$"""{"userAttributes":{"given_name":"{{name}}"},"codeParameter":"{####}","usernameParameter":"{username}"}""";
        return LambdaHarness.Read<CognitoCustomMessageEvent>(
            LambdaHarness.InvokeJson<CognitoCustomMessageEvent, CognitoCustomMessageEvent>(
                Function.FunctionHandler, $$"""{"triggerSource":"{{trigger}}","request":{{request}}}"""));
    }
}
