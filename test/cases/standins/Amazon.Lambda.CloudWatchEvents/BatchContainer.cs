namespace Amazon.Lambda.CloudWatchEvents.BatchEvents;

public class ContainerDetail
{
    public List<string> Command { get; set; }
    public string ContainerInstanceArn { get; set; }
    public List<NameValue> Environment { get; set; }
    public string ExecutionRoleArn { get; set; }
    public int ExitCode { get; set; }
    public FargatePlatformConfiguration FargatePlatformConfiguration { get; set; }
    public string Image { get; set; }
    public string InstanceType { get; set; }
    public string JobRoleArn { get; set; }
    public LinuxParameters LinuxParameters { get; set; }
    public LogConfiguration LogConfiguration { get; set; }
    public string LogStreamName { get; set; }
    public int Memory { get; set; }
    public List<MountPoint> MountPoints { get; set; }
    public NetworkConfiguration NetworkConfiguration { get; set; }
    public List<NetworkInterfaceDetail> NetworkInterfaces { get; set; }
    public bool Privileged { get; set; }
    public bool ReadonlyRootFilesystem { get; set; }
    public string Reason { get; set; }
    public List<ResourceRequirement> ResourceRequirements { get; set; }
    public List<Secret> Secrets { get; set; }
    public string TaskArn { get; set; }
    public List<Ulimit> Ulimits { get; set; }
    public string User { get; set; }
    public int Vcpus { get; set; }
    public List<Volume> Volumes { get; set; }
}

public class ContainerProperties
{
    public List<string> Command { get; set; }
    public List<NameValue> Environment { get; set; }
    public string ExecutionRoleArn { get; set; }
    public FargatePlatformConfiguration FargatePlatformConfiguration { get; set; }
    public string Image { get; set; }
    public string InstanceType { get; set; }
    public string JobRoleArn { get; set; }
    public LinuxParameters LinuxParameters { get; set; }
    public LogConfiguration LogConfiguration { get; set; }
    public int Memory { get; set; }
    public List<MountPoint> MountPoints { get; set; }
    public NetworkConfiguration NetworkConfiguration { get; set; }
    public bool Privileged { get; set; }
    public bool ReadonlyRootFilesystem { get; set; }
    public List<ResourceRequirement> ResourceRequirements { get; set; }
    public List<Secret> Secrets { get; set; }
    public List<Ulimit> Ulimits { get; set; }
    public string User { get; set; }
    public int Vcpus { get; set; }
    public List<Volume> Volumes { get; set; }
}

public class FargatePlatformConfiguration
{
    public string PlatformVersion { get; set; }
}

public class NetworkConfiguration
{
    public string AssignPublicIp { get; set; }
}

public class NetworkInterfaceDetail
{
    public string AttachmentId { get; set; }
    public string Ipv6Address { get; set; }
    public string PrivateIpv4Address { get; set; }
}

public class LogConfiguration
{
    public string LogDriver { get; set; }
    public Dictionary<string, string> Options { get; set; }
    public List<Secret> SecretOptions { get; set; }
}

public class Secret
{
    public string Name { get; set; }
    public string ValueFrom { get; set; }
}

public class ResourceRequirement
{
    public string Type { get; set; }
    public string Value { get; set; }
}

public class Ulimit
{
    public int HardLimit { get; set; }
    public string Name { get; set; }
    public int SoftLimit { get; set; }
}
