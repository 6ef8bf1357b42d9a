namespace Amazon.Lambda.MQEvents;

public class RabbitMQEvent
{
    public string EventSource { get; set; }
    public string EventSourceArn { get; set; }
    public IDictionary<string, List<RabbitMQMessage>> RmqMessagesByQueue { get; set; }

    public class RabbitMQMessage
    {
        public BasicProperties BasicProperties { get; set; }
        public bool? Redelivered { get; set; }
        public string Data { get; set; }
    }

    public class BasicProperties
    {
        public string ContentType { get; set; }
        public string ContentEncoding { get; set; }
        public IDictionary<string, object> Headers { get; set; }
        public int DeliveryMode { get; set; }
        public int? Priority { get; set; }
        public string CorrelationId { get; set; }
        public string ReplyTo { get; set; }
        public string Expiration { get; set; }
        public string MessageId { get; set; }
        public string Timestamp { get; set; }
        public string Type { get; set; }
        public string UserId { get; set; }
        public string AppId { get; set; }
        public string ClusterId { get; set; }
        public int BodySize { get; set; }
    }
}
