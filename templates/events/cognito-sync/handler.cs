    /// <summary>Trims the values of a dataset before Cognito Sync stores them. After an exception, nothing is stored.</summary>
    /// <param name="sync">The event: the records that a device has changed.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static SyncedDataset FunctionHandler(CognitoEvent sync, ILambdaContext context)
    {
        var records = sync.DatasetRecords ?? new Dictionary<string, CognitoEvent.DatasetRecord>();
        context.Logger.LogInformation($"Identity {sync.IdentityId} changed {records.Count} records of {sync.DatasetName}");
        return new SyncedDataset
        {
            Version = sync.Version,
            EventType = sync.EventType,
            Region = sync.Region,
            IdentityPoolId = sync.IdentityPoolId,
            IdentityId = sync.IdentityId,
            DatasetName = sync.DatasetName,
            DatasetRecords = records.ToDictionary(record => record.Key, record => Trim(record.Value)),
        };
    }

    private static SyncedRecord Trim(CognitoEvent.DatasetRecord record)
    {
        return new SyncedRecord { OldValue = record.OldValue, NewValue = record.NewValue?.Trim(), Op = record.Op };
    }
