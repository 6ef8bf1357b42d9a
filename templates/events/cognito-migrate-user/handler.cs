    /// <summary>
    /// Migrates a user from an existing directory: at the first sign-in with the existing password, or when the user resets
    /// the password. The user does not exist in the user pool yet. Never log the password.
    /// </summary>
    /// <param name="migration">The event. Cognito reads its Response, so the handler returns it.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static CognitoMigrateUserEvent FunctionHandler(CognitoMigrateUserEvent migration, ILambdaContext context)
    {
        var user = FindUser(migration.UserName);
        var isAllowed = migration.TriggerSource switch
        {
            "UserMigration_Authentication" => VerifyPassword(user, migration.Request.Password),
            // There is no password to verify. Cognito sends the code to the email address below.
            "UserMigration_ForgotPassword" => true,
            _ => false,
        };
        if (user is null || !isAllowed)
        {
            context.Logger.LogWarning($"{migration.TriggerSource} was rejected");
            throw new InvalidOperationException("Incorrect username or password.");
        }
        migration.Response.UserAttributes = new() { ["email"] = user.Value.Email, ["email_verified"] = "true" };
        migration.Response.FinalUserStatus = "CONFIRMED"; // Otherwise the user would have to choose a new password.
        migration.Response.MessageAction = "SUPPRESS"; // No invitation.
        context.Logger.LogInformation($"{migration.TriggerSource} migrated a user");
        return migration;
    }

    /// <summary>Implement this to look up the user in the existing directory. Returns null if there is no such user.</summary>
    private static (string Email, string Salt, string Hash)? FindUser(string userName)
    {
        return string.Equals(userName, "jane@example.com", StringComparison.OrdinalIgnoreCase)
            ? ("jane@example.com", "8F1D2C3B4A596877", "36E0FEAD4249E62DE03C58FB09DA8C68E82E539650A966EE1E350AEB447E6EC9")
            : null;
    }

    private static bool VerifyPassword((string Email, string Salt, string Hash)? user, string? password)
    {
        if (user is not var (_, salt, hash) || string.IsNullOrEmpty(password))
        {
            return false;
        }
        var actual = Rfc2898DeriveBytes.Pbkdf2(
            Encoding.UTF8.GetBytes(password), Convert.FromHexString(salt), 100_000, HashAlgorithmName.SHA256, 32);
        return CryptographicOperations.FixedTimeEquals(actual, Convert.FromHexString(hash));
    }
