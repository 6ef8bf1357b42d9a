/**
 * Package versions of a new solution. The Amazon.Lambda packages are from the aws-lambda-dotnet release of
 * 2026-07-22; Serialization.SystemTextJson is 3.0.1 because 3.0.0 is not marked as trimmable for net10.0.
 */
export const packageVersions = {
  'Amazon.Lambda.APIGatewayEvents': '3.0.0',
  'Amazon.Lambda.ApplicationLoadBalancerEvents': '3.0.0',
  'Amazon.Lambda.AppSyncEvents': '2.0.0',
  'Amazon.Lambda.CloudWatchEvents': '5.0.0',
  'Amazon.Lambda.CloudWatchLogsEvents': '3.0.0',
  'Amazon.Lambda.CognitoEvents': '5.0.0',
  'Amazon.Lambda.ConfigEvents': '3.0.0',
  'Amazon.Lambda.ConnectEvents': '2.0.0',
  'Amazon.Lambda.Core': '3.2.0',
  'Amazon.Lambda.DynamoDBEvents': '4.0.0',
  'Amazon.Lambda.KafkaEvents': '3.0.0',
  'Amazon.Lambda.KinesisAnalyticsEvents': '3.0.0',
  'Amazon.Lambda.KinesisEvents': '4.0.0',
  'Amazon.Lambda.KinesisFirehoseEvents': '3.0.0',
  'Amazon.Lambda.LexEvents': '4.0.0',
  'Amazon.Lambda.LexV2Events': '2.0.0',
  'Amazon.Lambda.MQEvents': '3.0.0',
  'Amazon.Lambda.RuntimeSupport': '2.1.2',
  'Amazon.Lambda.S3Events': '4.0.0',
  'Amazon.Lambda.Serialization.SystemTextJson': '3.0.1',
  'Amazon.Lambda.SimpleEmailEvents': '4.0.0',
  'Amazon.Lambda.SNSEvents': '3.0.0',
  'Amazon.Lambda.SQSEvents': '3.0.0',
  'Amazon.Lambda.TestUtilities': '4.2.0',
  'AWSSDK.S3': '4.1.0',
  'Microsoft.NET.Test.Sdk': '18.11.0',
  'xunit.runner.visualstudio': '3.1.5',
  xunit: '2.9.3',
} as const;

export type PackageId = keyof typeof packageVersions;

/** GitHub Actions, by major version. */
export const actions = {
  checkout: 'actions/checkout@v6',
  configureCredentials: 'aws-actions/configure-aws-credentials@v6',
  setupDotnet: 'actions/setup-dotnet@v5',
  setupSam: 'aws-actions/setup-sam@v2',
  uploadArtifact: 'actions/upload-artifact@v6',
} as const;
