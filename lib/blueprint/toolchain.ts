import type { Architecture } from '../tables/architectures.ts';
import type { Runtime } from '../tables/runtimes.ts';

/** What compiles and tests a solution for a runtime, as the templates need it. */
export function toolchainOf({ framework, sdk, canRemoveHttpStack }: Runtime, arch: Architecture) {
  const buildImage = `${sdk.image}:latest-${arch}`;
  const hasNewerSdk = sdk.framework !== framework;
  return {
    sdk,
    buildImage,
    canRemoveHttpStack,
    /** The SDK comes without the .NET that the tests run on. */
    hasNewerSdk,
    /** The releases of .NET for the framework, as actions/setup-dotnet names them. */
    dotnetChannel: `${framework.replace('net', '')}.x`,
    /** Amazon.Lambda.Tools would choose the image of the framework, whose SDK does not satisfy global.json. */
    containerImage: hasNewerSdk ? buildImage : '',
  };
}
