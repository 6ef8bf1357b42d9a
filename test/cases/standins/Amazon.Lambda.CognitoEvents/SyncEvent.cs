namespace Amazon.Lambda.CognitoEvents;

public class CognitoEvent
{
    public string DatasetName { get; set; }
    public IDictionary<string, DatasetRecord> DatasetRecords { get; set; }
    public string EventType { get; set; }
    public string IdentityId { get; set; }
    public string IdentityPoolId { get; set; }
    public string Region { get; set; }
    public int Version { get; set; }

    public class DatasetRecord
    {
        public string NewValue { get; set; }
        public string OldValue { get; set; }
        public string Op { get; set; }
    }
}
