#!/usr/bin/env pwsh
# Compiles the functions to native binaries for Amazon Linux 2023, arm64, in a container:
#   artifacts/<function>/bootstrap   what `sam deploy` uploads
#   artifacts/<function>.zip         the same, for `aws lambda update-function-code --zip-file`
[CmdletBinding()]
param(
    # Only these functions.
    [Parameter(Position = 0, ValueFromRemainingArguments)] [string[]] $Function = @(),
    # docker, podman, finch or nerdctl; the first one that works.
    [string] $Engine,
    # Image to compile in.
    [string] $Image,
    # NuGet.Config for private feeds; handed over as a build secret, never stored.
    [string] $NuGetConfig
)

# docker may be installed without its service: `info` tells.
function Find-Engine {
    foreach ($candidate in 'docker', 'podman', 'finch', 'nerdctl') {
        if (Get-Command $candidate -ErrorAction SilentlyContinue) {
            & $candidate info *> $null
            if ($LASTEXITCODE -eq 0) { return $candidate }
        }
    }
    throw 'No container engine is running. Start docker, podman, finch or nerdctl.'
}

if (-not $Engine) { $Engine = Find-Engine }
$flags = @('--platform', 'linux/arm64', '--build-arg', "FUNCTIONS=$($Function -join ' ')")
if ($Image) { $flags += @('--build-arg', "BUILD_IMAGE=$Image") }
if ($NuGetConfig) { $flags += @('--secret', "id=nuget,src=$(Resolve-Path $NuGetConfig -ErrorAction Stop)") }

Push-Location $PSScriptRoot
try {
    # A type that is missing in a serializer context compiles, and fails in Lambda.
    if (Get-Command lambda-aot -ErrorAction SilentlyContinue) {
        lambda-aot serializable --check
        if ($LASTEXITCODE -ne 0) { throw 'A type is missing in a serializer context.' }
    }
    New-Item -ItemType Directory -Force artifacts | Out-Null
    $env:DOCKER_BUILDKIT = '1'
    & $Engine build @flags --output type=local,dest=artifacts .
    if ($LASTEXITCODE -ne 0) {
        throw "$Engine build failed. If it spoke of the operating system `"linux`", switch Docker to Linux containers."
    }
    Get-ChildItem artifacts -Recurse -Include bootstrap, *.zip | Select-Object FullName, Length
}
finally {
    Pop-Location
}
