namespace Amazon.Lambda.CloudWatchEvents.BatchEvents;

public class LinuxParameters
{
    public List<Device> Devices { get; set; }
    public bool InitProcessEnabled { get; set; }
    public int MaxSwap { get; set; }
    public int SharedMemorySize { get; set; }
    public int Swappiness { get; set; }
    public List<Tmpfs> Tmpfs { get; set; }
}

public class Device
{
    public string ContainerPath { get; set; }
    public string HostPath { get; set; }
    public List<string> Permissions { get; set; }
}

public class Tmpfs
{
    public string ContainerPath { get; set; }
    public List<string> MountOptions { get; set; }
    public int Size { get; set; }
}

public class MountPoint
{
    public string ContainerPath { get; set; }
    public bool ReadOnly { get; set; }
    public string SourceVolume { get; set; }
}

public class Volume
{
    public EFSVolumeConfiguration EfsVolumeConfiguration { get; set; }
    public Host Host { get; set; }
    public string Name { get; set; }
}

public class EFSVolumeConfiguration
{
    public EFSAuthorizationConfig AuthorizationConfig { get; set; }
    public string FileSystemId { get; set; }
    public string RootDirectory { get; set; }
    public string TransitEncryption { get; set; }
    public int TransitEncryptionPort { get; set; }
}

public class EFSAuthorizationConfig
{
    public string AccessPointId { get; set; }
    public string Iam { get; set; }
}

public class Host
{
    public string SourcePath { get; set; }
}
