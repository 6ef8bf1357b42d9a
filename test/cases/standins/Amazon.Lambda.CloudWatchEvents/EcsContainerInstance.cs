namespace Amazon.Lambda.CloudWatchEvents.ECSEvents;

public class ECSContainerInstanceStateChangeEvent : CloudWatchEvent<ContainerInstance>;

public class ContainerInstance
{
    public bool AgentConnected { get; set; }
    public string AgentUpdateStatus { get; set; }
    public List<Attachment> Attachments { get; set; }
    public List<Attribute> Attributes { get; set; }
    public string CapacityProviderName { get; set; }
    public string ContainerInstanceArn { get; set; }
    public string Ec2InstanceId { get; set; }
    public int PendingTasksCount { get; set; }
    public DateTime RegisteredAt { get; set; }
    public List<Resource> RegisteredResources { get; set; }
    public List<Resource> RemainingResources { get; set; }
    public int RunningTasksCount { get; set; }
    public string Status { get; set; }
    public string StatusReason { get; set; }
    public List<KeyValuePair<string, string>> Tags { get; set; }
    public long Version { get; set; }
    public VersionInfo VersionInfo { get; set; }
    public string ClusterArn { get; set; }
    public DateTime UpdatedAt { get; set; }
}

public class Attachment
{
    public List<NameValue> Details { get; set; }
    public string Id { get; set; }
    public string Status { get; set; }
    public string Type { get; set; }
}

public class Attribute
{
    public string Name { get; set; }
    public string TargetId { get; set; }
    public string TargetType { get; set; }
    public string Value { get; set; }
}

public class Resource
{
    public double DoubleValue { get; set; }
    public int IntegerValue { get; set; }
    public long LongValue { get; set; }
    public string Name { get; set; }
    public string Type { get; set; }
    public List<string> StringSetValue { get; set; }
}

public class VersionInfo
{
    public string AgentHash { get; set; }
    public string AgentVersion { get; set; }
    public string DockerVersion { get; set; }
}
