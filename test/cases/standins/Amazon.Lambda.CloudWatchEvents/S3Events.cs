using System.Text.Json.Serialization;

namespace Amazon.Lambda.CloudWatchEvents.S3Events;

public class S3ObjectCreateEvent : CloudWatchEvent<S3ObjectCreate>;

public class S3ObjectDeleteEvent : CloudWatchEvent<S3ObjectDelete>;

public class S3ObjectRestoreEvent : CloudWatchEvent<S3ObjectRestore>;

public class S3ObjectCreate : S3ObjectEventDetails
{
    [JsonPropertyName("source-ip-address")]
    public string SourceIpAddress { get; set; }

    public string Reason { get; set; }
}

public class S3ObjectDelete : S3ObjectEventDetails
{
    [JsonPropertyName("source-ip-address")]
    public string SourceIpAddress { get; set; }

    public string Reason { get; set; }

    [JsonPropertyName("deletion-type")]
    public string DeletionType { get; set; }
}

public class S3ObjectRestore : S3ObjectEventDetails
{
    [JsonPropertyName("restore-expiry-time")]
    public string RestoreExpiryTime { get; set; }

    [JsonPropertyName("source-storage-class")]
    public string SourceStorageClass { get; set; }
}

public class S3ObjectEventDetails
{
    public string Version { get; set; }
    public Bucket Bucket { get; set; }
    public S3Object Object { get; set; }

    [JsonPropertyName("request-id")]
    public string RequestId { get; set; }

    public string Requester { get; set; }
}

public class Bucket
{
    public string Name { get; set; }
}

public class S3Object
{
    public string Key { get; set; }
    public long Size { get; set; }
    public string ETag { get; set; }

    [JsonPropertyName("version-id")]
    public string VersionId { get; set; }

    public string Sequencer { get; set; }
}
