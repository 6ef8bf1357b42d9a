    /// <summary>Tidies the values of a dataset before Cognito Sync stores them. An exception keeps them from being stored.</summary>
    /// <param name="sync">The event; the records that a device has changed.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static SyncedDataset FunctionHandler(CognitoEvent sync, ILambdaContext context)
    {
        var records = sync.DatasetRecords ?? new Dictionary<string, CognitoEvent.DatasetRecord>();
        context.Logger.LogInformation($"Identity {sync.IdentityId} changes {records.Count} records of {sync.DatasetName}");
        return new SyncedDataset
        {
            Version = sync.Version,
            EventType = sync.EventType,
            Region = sync.Region,
            IdentityPoolId = sync.IdentityPoolId,
            IdentityId = sync.IdentityId,
            DatasetName = sync.DatasetName,
            DatasetRecords = records.ToDictionary(record => record.Key, record => Tidy(record.Value)),
        };
    }

    private static SyncedRecord Tidy(CognitoEvent.DatasetRecord record)
    {
        return new SyncedRecord { OldValue = record.OldValue, NewValue = record.NewValue?.Trim(), Op = record.Op };
    }
