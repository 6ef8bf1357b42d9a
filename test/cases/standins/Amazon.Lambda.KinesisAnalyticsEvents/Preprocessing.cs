using System.Text;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.KinesisAnalyticsEvents;

public class KinesisAnalyticsStreamsInputPreprocessingEvent
{
    public string InvocationId { get; set; }
    public string ApplicationArn { get; set; }
    public string StreamArn { get; set; }
    public IList<StreamsRecord> Records { get; set; }

    public class StreamsRecord
    {
        public string RecordId { get; set; }

        [JsonPropertyName("kinesisStreamRecordMetadata")]
        public KinesisStreamRecordMetadata RecordMetadata { get; set; }

        [JsonPropertyName("data")]
        public string Base64EncodedData { get; set; }

        public string DecodeData() => Encoding.UTF8.GetString(Convert.FromBase64String(Base64EncodedData));

        public class KinesisStreamRecordMetadata
        {
            public string SequenceNumber { get; set; }
            public string PartitionKey { get; set; }

            [JsonIgnore]
            public DateTime ApproximateArrivalTimestamp => DateTime.UnixEpoch.AddMilliseconds(ApproximateArrivalEpoch);

            [JsonPropertyName("approximateArrivalTimestamp")]
            public long ApproximateArrivalEpoch { get; set; }

            public string ShardId { get; set; }
        }
    }
}

public class KinesisAnalyticsFirehoseInputPreprocessingEvent
{
    public string InvocationId { get; set; }
    public string ApplicationArn { get; set; }
    public string StreamArn { get; set; }
    public IList<FirehoseRecord> Records { get; set; }

    public class FirehoseRecord
    {
        public string RecordId { get; set; }

        [JsonPropertyName("kinesisFirehoseRecordMetadata")]
        public KinesisFirehoseRecordMetadata RecordMetadata { get; set; }

        [JsonPropertyName("data")]
        public string Base64EncodedData { get; set; }

        public string DecodeData() => Encoding.UTF8.GetString(Convert.FromBase64String(Base64EncodedData));

        public class KinesisFirehoseRecordMetadata
        {
            [JsonIgnore]
            public DateTime ApproximateArrivalTimestamp => DateTime.UnixEpoch.AddMilliseconds(ApproximateArrivalEpoch);

            [JsonPropertyName("approximateArrivalTimestamp")]
            public long ApproximateArrivalEpoch { get; set; }
        }
    }
}

public class KinesisAnalyticsInputPreprocessingResponse
{
    public const string OK = "Ok";
    public const string DROPPED = "Dropped";
    public const string PROCESSINGFAILED = "ProcessingFailed";

    [JsonPropertyName("records")]
    public IList<Record> Records { get; set; }

    public class Record
    {
        [JsonPropertyName("recordId")]
        public string RecordId { get; set; }

        [JsonPropertyName("result")]
        public string Result { get; set; }

        [JsonPropertyName("data")]
        public string Base64EncodedData { get; set; }

        public void EncodeData(string data) => Base64EncodedData = Convert.ToBase64String(Encoding.UTF8.GetBytes(data));
    }
}
