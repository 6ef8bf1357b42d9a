using Amazon.Lambda.CognitoEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void MigratesTheUserInTheSampleEvent()
    {
        var response = LambdaHarness.Read<CognitoMigrateUserEvent>(
            LambdaHarness.Invoke<CognitoMigrateUserEvent, CognitoMigrateUserEvent>(Function.FunctionHandler, "<%= name %>.json")).Response;

        Assert.Equal("jane@example.com", response.UserAttributes["email"]);
        Assert.Equal("true", response.UserAttributes["email_verified"]);
        Assert.Equal("CONFIRMED", response.FinalUserStatus);
        Assert.Equal("SUPPRESS", response.MessageAction);
    }

    [Fact]
    public void MigratesAUserWhoResetsTheirPassword()
    {
        Assert.Equal("CONFIRMED", Migrate("UserMigration_ForgotPassword", "jane@example.com", "").Response.FinalUserStatus);
    }

    [Theory]
    [InlineData("UserMigration_Authentication", "jane@example.com", "wrong")]
    [InlineData("UserMigration_Authentication", "jane@example.com", "")]
    [InlineData("UserMigration_Authentication", "joe@example.com", "correct-horse-battery")]
    [InlineData("UserMigration_ForgotPassword", "joe@example.com", "")]
    [InlineData("UserMigration_Other", "jane@example.com", "correct-horse-battery")]
    public void RejectsEveryoneElse(string trigger, string userName, string password)
    {
        Assert.Throws<InvalidOperationException>(() => Migrate(trigger, userName, password));
    }

    [Fact]
    public void DoesNotLogThePassword()
    {
        var log = LambdaHarness.Log<CognitoMigrateUserEvent>((e, context) => Function.FunctionHandler(e, context), "<%= name %>.json");

        Assert.Contains("UserMigration_Authentication migrated a user", log);
        Assert.DoesNotContain("correct-horse-battery", log);
    }

    private static CognitoMigrateUserEvent Migrate(string trigger, string userName, string password)
    {
        var migration = LambdaHarness.InvokeJson<CognitoMigrateUserEvent, CognitoMigrateUserEvent>(
            Function.FunctionHandler,
            $$$"""{"triggerSource":"{{{trigger}}}","userName":"{{{userName}}}","request":{"password":"{{{password}}}"},"response":{}}""");
        return LambdaHarness.Read<CognitoMigrateUserEvent>(migration);
    }
}
