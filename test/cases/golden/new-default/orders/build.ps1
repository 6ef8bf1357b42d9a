#!/usr/bin/env pwsh
# Compiles the functions to native binaries for Amazon Linux 2023, arm64, in a container. Writes:
#   artifacts/<function>/bootstrap   what `sam deploy` uploads
#   artifacts/<function>.zip         the same file, for `aws lambda update-function-code --zip-file`
[CmdletBinding()]
param(
    # Functions to compile. Default: all.
    [Parameter(Position = 0, ValueFromRemainingArguments)] [string[]] $Function = @(),
    # Container engine: docker, podman, finch or nerdctl. Default: the first one that is running.
    [string] $Engine,
    # Container image to compile in. Default: the one in the Dockerfile.
    [string] $Image,
    # NuGet.Config for private feeds. It is passed as a build secret and is not stored in the image.
    [string] $NuGetConfig
)

# An engine can be installed without its service running, so `info` is called too.
function Find-Engine {
    foreach ($candidate in 'docker', 'podman', 'finch', 'nerdctl') {
        if (Get-Command $candidate -ErrorAction SilentlyContinue) {
            & $candidate info *> $null
            if ($LASTEXITCODE -eq 0) { return $candidate }
        }
    }
    throw 'No running container engine found. Start docker, podman, finch or nerdctl.'
}

if (-not $Engine) { $Engine = Find-Engine }
$flags = @('--platform', 'linux/arm64', '--build-arg', "FUNCTIONS=$($Function -join ' ')")
if ($Image) { $flags += @('--build-arg', "BUILD_IMAGE=$Image") }
if ($NuGetConfig) { $flags += @('--secret', "id=nuget,src=$(Resolve-Path $NuGetConfig -ErrorAction Stop)") }

Push-Location $PSScriptRoot
try {
    # A type that is missing from a serializer context compiles, but fails in Lambda.
    if (Get-Command lambda-aot -ErrorAction SilentlyContinue) {
        lambda-aot serializable --check
        if ($LASTEXITCODE -eq 3) { throw 'A serializer context is incomplete. Run: lambda-aot serializable' }
    }
    New-Item -ItemType Directory -Force artifacts | Out-Null
    $env:DOCKER_BUILDKIT = '1'
    & $Engine build @flags --output type=local,dest=artifacts .
    if ($LASTEXITCODE -ne 0) {
        throw "$Engine build failed. If the error mentions the operating system `"linux`", switch Docker to Linux containers."
    }
    Get-ChildItem artifacts -Recurse -Include bootstrap, *.zip | Select-Object FullName, Length
}
finally {
    Pop-Location
}
