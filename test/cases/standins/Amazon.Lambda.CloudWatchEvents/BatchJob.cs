namespace Amazon.Lambda.CloudWatchEvents.BatchEvents;

public class BatchJobStateChangeEvent : CloudWatchEvent<Job>;

public class Job
{
    public ArrayPropertiesDetail ArrayProperties { get; set; }
    public List<AttemptDetail> Attempts { get; set; }
    public ContainerDetail Container { get; set; }
    public long CreatedAt { get; set; }
    public List<JobDependency> DependsOn { get; set; }
    public string JobArn { get; set; }
    public string JobDefinition { get; set; }
    public string JobId { get; set; }
    public string JobName { get; set; }
    public string JobQueue { get; set; }
    public NodeDetails NodeDetails { get; set; }
    public NodeProperties NodeProperties { get; set; }
    public Dictionary<string, string> Parameters { get; set; }
    public List<string> PlatformCapabilities { get; set; }
    public bool PropagateTags { get; set; }
    public RetryStrategy RetryStrategy { get; set; }
    public long StartedAt { get; set; }
    public string Status { get; set; }
    public string StatusReason { get; set; }
    public long StoppedAt { get; set; }
    public Dictionary<string, string> Tags { get; set; }
    public JobTimeout Timeout { get; set; }
}

public class ArrayPropertiesDetail
{
    public int Index { get; set; }
    public int Size { get; set; }
    public Dictionary<string, int> StatusSummary { get; set; }
}

public class AttemptDetail
{
    public AttemptContainerDetail Container { get; set; }
    public long StartedAt { get; set; }
    public string StatusReason { get; set; }
    public long StoppedAt { get; set; }
}

public class AttemptContainerDetail
{
    public string ContainerInstanceArn { get; set; }
    public int ExitCode { get; set; }
    public string LogStreamName { get; set; }
    public List<NetworkInterfaceDetail> NetworkInterfaces { get; set; }
    public string Reason { get; set; }
    public string TaskArn { get; set; }
}

public class JobDependency
{
    public string JobId { get; set; }
    public string Type { get; set; }
}

public class NodeDetails
{
    public bool IsMainNode { get; set; }
    public int NodeIndex { get; set; }
}

public class NodeProperties
{
    public int MainNode { get; set; }
    public List<NodeRangeProperty> NodeRangeProperties { get; set; }
    public int NumNodes { get; set; }
}

public class NodeRangeProperty
{
    public ContainerProperties Container { get; set; }
    public string TargetNodes { get; set; }
}

public class RetryStrategy
{
    public int Attempts { get; set; }
    public List<EvaluateOnExit> EvaluateOnExit { get; set; }
}

public class EvaluateOnExit
{
    public string Action { get; set; }
    public string OnExitCode { get; set; }
    public string OnReason { get; set; }
    public string OnStatusReason { get; set; }
}

public class JobTimeout
{
    public int AttemptDurationSeconds { get; set; }
}
