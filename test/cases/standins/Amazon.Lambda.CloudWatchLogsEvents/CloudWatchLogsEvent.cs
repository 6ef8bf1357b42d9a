using System.IO.Compression;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.CloudWatchLogsEvents;

public class CloudWatchLogsEvent
{
    public Log Awslogs { get; set; }

    public class Log
    {
        [JsonPropertyName("data")]
        public string EncodedData { get; set; }

        public string DecodeData()
        {
            if (string.IsNullOrEmpty(EncodedData)) return EncodedData;
            using var packed = new GZipStream(new MemoryStream(Convert.FromBase64String(EncodedData)), CompressionMode.Decompress);
            return new StreamReader(packed).ReadToEnd();
        }
    }
}
