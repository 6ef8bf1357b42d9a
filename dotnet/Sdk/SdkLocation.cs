using System.Runtime.InteropServices;

namespace LambdaAot.Compiler.Sdk;

/// <summary>Finds the SDK that `dotnet` uses in a folder, as its global.json says.</summary>
/// <see href="https://github.com/dotnet/runtime/blob/main/docs/design/features/hosting-layer-apis.md"/>
internal static class SdkLocation
{
    private const int ResolvedFolder = 0;
    private const int RequestedVersion = 2;

    /// <returns>The SDK's folder, or why there is none.</returns>
    public static (string? Folder, string Error) For(string folder)
    {
        var root = Path.GetDirectoryName(Environment.ProcessPath)!;
        var library = NativeLibrary.Load(HostResolver(root));
        string? found = null;
        var requested = "";
        void Result(int key, string value)
        {
            if (key == ResolvedFolder)
                found = value;
            if (key == RequestedVersion)
                requested = value;
        }
        if (OperatingSystem.IsWindows())
        {
            var resolve = Marshal.GetDelegateForFunctionPointer<ResolveUtf16>(
                NativeLibrary.GetExport(library, "hostfxr_resolve_sdk2")
            );
            resolve(root, folder, 0, (key, value) => Result(key, Marshal.PtrToStringUni(value) ?? ""));
        }
        else
        {
            var resolve = Marshal.GetDelegateForFunctionPointer<ResolveUtf8>(
                NativeLibrary.GetExport(library, "hostfxr_resolve_sdk2")
            );
            resolve(root, folder, 0, (key, value) => Result(key, Marshal.PtrToStringUTF8(value) ?? ""));
        }
        var wanted = requested == "" ? "an SDK" : $"SDK {requested}, which global.json asks for,";
        return (found, found is null ? $"{wanted} is not installed in {root}" : "");
    }

    private static string HostResolver(string root)
    {
        var name =
            OperatingSystem.IsWindows() ? "hostfxr.dll"
            : OperatingSystem.IsMacOS() ? "libhostfxr.dylib"
            : "libhostfxr.so";
        return Directory
            .GetDirectories(Path.Combine(root, "host", "fxr"))
            .OrderByDescending(each =>
                Version.TryParse(Path.GetFileName(each).Split('-')[0], out var version) ? version : new Version()
            )
            .Select(each => Path.Combine(each, name))
            .First(File.Exists);
    }

    private delegate void Received(int key, nint value);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int ResolveUtf8(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string root,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string folder,
        int flags,
        Received result
    );

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int ResolveUtf16(
        [MarshalAs(UnmanagedType.LPWStr)] string root,
        [MarshalAs(UnmanagedType.LPWStr)] string folder,
        int flags,
        Received result
    );
}
