namespace Amazon.Kinesis
{
    public class EncryptionType(string value)
    {
        public static readonly EncryptionType KMS = new("KMS");
        public static readonly EncryptionType NONE = new("NONE");

        public string Value { get; } = value;

        public override string ToString() => Value;
    }
}

namespace Amazon.Kinesis.Model
{
    public class Record
    {
        public DateTime? ApproximateArrivalTimestamp { get; set; }
        public MemoryStream Data { get; set; }
        public EncryptionType EncryptionType { get; set; }
        public string PartitionKey { get; set; }
        public string SequenceNumber { get; set; }
    }
}
