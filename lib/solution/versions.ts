/**
 * Versions that a new solution pins. The Amazon.Lambda packages are those of the aws-lambda-dotnet release of
 * 2026-07-22; Serialization.SystemTextJson is 3.0.1 because 3.0.0 is not marked as trimmable for net10.0.
 */
export const packageVersions = {
  'Amazon.Lambda.APIGatewayEvents': '3.0.0',
  'Amazon.Lambda.Core': '3.2.0',
  'Amazon.Lambda.RuntimeSupport': '2.1.2',
  'Amazon.Lambda.Serialization.SystemTextJson': '3.0.1',
  'Amazon.Lambda.TestUtilities': '4.2.0',
  'Microsoft.NET.Test.Sdk': '18.11.0',
  xunit: '2.9.3',
  'xunit.runner.visualstudio': '3.1.5',
} as const;

export type PackageId = keyof typeof packageVersions;

/** The .NET SDK that builds every runtime below: older SDKs can't read a .slnx. */
export const sdkVersion = '10.0.100';

/** GitHub's actions, by major version. */
export const actions = {
  checkout: 'actions/checkout@v6',
  setupDotnet: 'actions/setup-dotnet@v5',
  setupSam: 'aws-actions/setup-sam@v2',
  uploadArtifact: 'actions/upload-artifact@v6',
} as const;
