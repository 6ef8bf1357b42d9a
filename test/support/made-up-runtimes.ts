import type { DotnetSdk, Runtime } from '../../lib/tables/runtimes.ts';

const sdk99: DotnetSdk = {
  name: '.NET 99 SDK',
  version: '99.0.100',
  image: 'public.ecr.aws/sam/build-dotnet99',
  framework: 'net99.0',
};

/** A runtime as AWS adds one with each version of .NET. */
export const managed: Runtime = {
  id: 'dotnet99',
  dotnetName: '.NET 99',
  framework: 'net99.0',
  sdk: sdk99,
  canRemoveHttpStack: true,
  hasIcu: true,
  supportedUntil: '2199-11-14',
};

/** One that differs in everything a row can say: deprecated, without cultures, and compiled by a newer SDK. */
export const osOnly: Runtime = {
  id: 'provided.al2199',
  dotnetName: '.NET 98',
  remark: 'on bare metal',
  framework: 'net98.0',
  sdk: sdk99,
  canRemoveHttpStack: false,
  hasIcu: false,
  samBuildMethod: 'dotnet97',
  deprecation: {
    since: '2197-11-10',
    noCreate: '2198-02-01',
    noUpdate: '2198-03-03',
    successor: 'dotnet99',
  },
};
