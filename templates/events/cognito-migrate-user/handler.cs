    /// <summary>
    /// Takes over a user from the old directory: at the first sign-in with the password they had there, or when they ask for a
    /// new one. Cognito has no such user yet. Never log the password.
    /// </summary>
    /// <param name="migration">The event; Cognito takes its Response, so it must come back.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static CognitoMigrateUserEvent FunctionHandler(CognitoMigrateUserEvent migration, ILambdaContext context)
    {
        var user = Find(migration.UserName);
        var isTheirs = migration.TriggerSource switch
        {
            "UserMigration_Authentication" => HasPassword(user, migration.Request.Password),
            // There is no password to check; the code goes to the address below.
            "UserMigration_ForgotPassword" => true,
            _ => false,
        };
        if (user is null || !isTheirs)
        {
            context.Logger.LogWarning($"{migration.TriggerSource} refused");
            throw new InvalidOperationException("Incorrect username or password.");
        }
        migration.Response.UserAttributes = new() { ["email"] = user.Value.Email, ["email_verified"] = "true" };
        migration.Response.FinalUserStatus = "CONFIRMED"; // otherwise they would have to choose a new password
        migration.Response.MessageAction = "SUPPRESS"; // no invitation
        context.Logger.LogInformation($"{migration.TriggerSource} has taken over a user");
        return migration;
    }

    /// <summary>Here is the place to ask the old directory; null: no such user.</summary>
    private static (string Email, string Salt, string Hash)? Find(string userName)
    {
        return string.Equals(userName, "jane@example.com", StringComparison.OrdinalIgnoreCase)
            ? ("jane@example.com", "8F1D2C3B4A596877", "36E0FEAD4249E62DE03C58FB09DA8C68E82E539650A966EE1E350AEB447E6EC9")
            : null;
    }

    private static bool HasPassword((string Email, string Salt, string Hash)? user, string? password)
    {
        if (user is not var (_, salt, hash) || string.IsNullOrEmpty(password))
        {
            return false;
        }
        var given = Rfc2898DeriveBytes.Pbkdf2(
            Encoding.UTF8.GetBytes(password), Convert.FromHexString(salt), 100_000, HashAlgorithmName.SHA256, 32);
        return CryptographicOperations.FixedTimeEquals(given, Convert.FromHexString(hash));
    }
