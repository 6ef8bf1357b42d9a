namespace Amazon.Lambda.KafkaEvents;

public class KafkaEvent
{
    public string EventSource { get; set; }
    public string EventSourceArn { get; set; }
    public string BootstrapServers { get; set; }
    public IDictionary<string, IList<KafkaEventRecord>> Records { get; set; }

    public class KafkaEventRecord
    {
        public string Topic { get; set; }
        public int Partition { get; set; }
        public long Offset { get; set; }
        public long Timestamp { get; set; }
        public string TimestampType { get; set; }
        public string Key { get; set; }
        public MemoryStream Value { get; set; }
        public IList<IDictionary<string, SByte[]>> Headers { get; set; }
    }
}
