import type { Architecture } from '../tables/architectures.ts';
import type { Runtime } from '../tables/runtimes.ts';

/** The SDK and images that compile and test a solution for a runtime, as the templates need them. */
export function toolchainOf({ framework, sdk, canRemoveHttpStack }: Runtime, arch: Architecture) {
  const buildImage = `${sdk.image}:latest-${arch}`;
  const hasNewerSdk = sdk.framework !== framework;
  return {
    sdk,
    buildImage,
    canRemoveHttpStack,
    /** Whether the SDK is newer than the framework, and so comes without the .NET that the tests run on. */
    hasNewerSdk,
    /** The .NET releases for the framework, as actions/setup-dotnet names them. */
    dotnetChannel: `${framework.replace('net', '')}.x`,
    /** Image for Amazon.Lambda.Tools, whose own choice has an SDK that does not satisfy global.json; empty if it does. */
    containerImage: hasNewerSdk ? buildImage : '',
  };
}
