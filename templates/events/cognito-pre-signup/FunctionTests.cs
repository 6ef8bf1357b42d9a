using Amazon.Lambda.CognitoEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LetsCognitoVerifyAnAddressOfTheAllowedDomain()
    {
        var response = LambdaHarness.Read<CognitoPreSignupEvent>(
            LambdaHarness.Invoke<CognitoPreSignupEvent, CognitoPreSignupEvent>(Function.FunctionHandler, "<%= name %>.json")).Response;

        Assert.False(response.AutoConfirmUser);
        Assert.False(response.AutoVerifyEmail);
    }

    [Theory]
    [InlineData("PreSignUp_SignUp", "jane@example.org")]
    [InlineData("PreSignUp_SignUp", "jane@notexample.com")]
    [InlineData("PreSignUp_SignUp", "")]
    [InlineData("PreSignUp_ExternalProvider", "jane@example.org")]
    public void RejectsAnotherDomain(string trigger, string email)
    {
        Assert.Throws<InvalidOperationException>(() => SignUp(trigger, email, "true"));
    }

    [Theory]
    [InlineData("PreSignUp_ExternalProvider", "jane@EXAMPLE.com", "true", true, true)]
    [InlineData("PreSignUp_ExternalProvider", "jane@example.com", "false", true, false)]
    [InlineData("PreSignUp_SignUp", "jane@example.com", "true", false, false)]
    [InlineData("PreSignUp_AdminCreateUser", "jane@example.org", "true", false, false)]
    public void ConfirmsOnlyUsersOfAnIdentityProvider(
        string trigger, string email, string emailVerified, bool confirmed, bool verified)
    {
        var response = SignUp(trigger, email, emailVerified).Response;

        Assert.Equal((confirmed, verified), (response.AutoConfirmUser, response.AutoVerifyEmail));
    }

    private static CognitoPreSignupEvent SignUp(string trigger, string email, string emailVerified)
    {
        var request = $$$"""{"userAttributes":{"email":"{{{email}}}","email_verified":"{{{emailVerified}}}"},"validationData":null}""";
        return LambdaHarness.Read<CognitoPreSignupEvent>(
            LambdaHarness.InvokeJson<CognitoPreSignupEvent, CognitoPreSignupEvent>(
                Function.FunctionHandler, $$"""{"triggerSource":"{{trigger}}","request":{{request}}}"""));
    }
}
