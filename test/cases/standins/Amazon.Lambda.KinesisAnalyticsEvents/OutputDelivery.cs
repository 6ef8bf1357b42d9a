using System.Text;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.KinesisAnalyticsEvents;

public class KinesisAnalyticsOutputDeliveryEvent
{
    public string InvocationId { get; set; }
    public string ApplicationArn { get; set; }
    public IList<DeliveryRecord> Records { get; set; }

    public class DeliveryRecord
    {
        public string RecordId { get; set; }
        public LambdaDeliveryRecordMetadata RecordMetadata { get; set; }

        [JsonPropertyName("data")]
        public string Base64EncodedData { get; set; }

        public string DecodeData() => Encoding.UTF8.GetString(Convert.FromBase64String(Base64EncodedData));

        public class LambdaDeliveryRecordMetadata
        {
            public long RetryHint { get; set; }
        }
    }
}

public class KinesisAnalyticsOutputDeliveryResponse
{
    public const string OK = "Ok";
    public const string DELIVERY_FAILED = "DeliveryFailed";

    [JsonPropertyName("records")]
    public IList<Record> Records { get; set; }

    public class Record
    {
        [JsonPropertyName("recordId")]
        public string RecordId { get; set; }

        [JsonPropertyName("result")]
        public string Result { get; set; }
    }
}
