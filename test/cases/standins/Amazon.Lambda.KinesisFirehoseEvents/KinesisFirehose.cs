using System.Text;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.KinesisFirehoseEvents;

public class KinesisFirehoseEvent
{
    public string InvocationId { get; set; }
    public string DeliveryStreamArn { get; set; }
    public string Region { get; set; }
    public IList<FirehoseRecord> Records { get; set; }

    public class FirehoseRecord
    {
        public string RecordId { get; set; }

        [JsonPropertyName("approximateArrivalTimestamp")]
        public long ApproximateArrivalEpoch { get; set; }

        [JsonIgnore]
        public DateTime ApproximateArrivalTimestamp => DateTime.UnixEpoch.AddMilliseconds(ApproximateArrivalEpoch);

        [JsonPropertyName("data")]
        public string Base64EncodedData { get; set; }

        public string DecodeData() => Encoding.UTF8.GetString(Convert.FromBase64String(Base64EncodedData));
    }
}

public class KinesisFirehoseResponse
{
    public const string TRANSFORMED_STATE_OK = "Ok";
    public const string TRANSFORMED_STATE_DROPPED = "Dropped";
    public const string TRANSFORMED_STATE_PROCESSINGFAILED = "ProcessingFailed";

    [JsonPropertyName("records")]
    public IList<FirehoseRecord> Records { get; set; }

    public class FirehoseRecord
    {
        [JsonPropertyName("recordId")]
        public string RecordId { get; set; }

        [JsonPropertyName("result")]
        public string Result { get; set; }

        [JsonPropertyName("data")]
        public string Base64EncodedData { get; set; }

        [JsonPropertyName("metadata")]
        public FirehoseResponseRecordMetadata Metadata { get; set; }

        public void EncodeData(string data) => Base64EncodedData = Convert.ToBase64String(Encoding.UTF8.GetBytes(data));
    }

    public class FirehoseResponseRecordMetadata
    {
        [JsonPropertyName("partitionKeys")]
        public Dictionary<string, string> PartitionKeys { get; set; }
    }
}
