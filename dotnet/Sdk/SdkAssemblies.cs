using System.Runtime.Loader;

namespace LambdaAot.Compiler.Sdk;

/// <summary>Takes MSBuild and the compiler from the SDK: nothing of them is shipped with this program.</summary>
internal static class SdkAssemblies
{
    /// <param name="compiler">folder of Microsoft.CodeAnalysis.dll</param>
    public static void LoadFrom(string compiler, string sdk)
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            new[] { compiler, sdk }
                .Select(folder => Path.Combine(folder, $"{name.Name}.dll"))
                .Where(File.Exists)
                .Select(context.LoadFromAssemblyPath)
                .FirstOrDefault();
        // What `dotnet msbuild` tells MSBuild about its place.
        Environment.SetEnvironmentVariable("MSBUILD_EXE_PATH", Path.Combine(sdk, "MSBuild.dll"));
        Environment.SetEnvironmentVariable("MSBuildExtensionsPath", sdk + Path.DirectorySeparatorChar);
        Environment.SetEnvironmentVariable("MSBuildSDKsPath", Path.Combine(sdk, "Sdks"));
        Environment.SetEnvironmentVariable("DOTNET_HOST_PATH", Environment.ProcessPath);
    }
}
