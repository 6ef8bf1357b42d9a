import type { EventSourceId } from '../events/catalogue.ts';
import type { EventSource, SamParts } from '../events/define.ts';
import { eventSource } from '../events/catalogue.ts';
import { defaultsOf } from '../inputs/resolve.ts';
import type { Profile, Property, TrimMode } from './optimize.ts';
import { propertiesFor } from './optimize.ts';
import { stackName } from './names.ts';
import type { Architecture, Runtime, RuntimeId } from './runtimes.ts';
import { architecture, runtime } from './runtimes.ts';
import type { PackageId } from './versions.ts';
import { actions, packageVersions, sdkVersion } from './versions.ts';

/** What a person decides about a new solution. */
export interface SolutionChoices {
  readonly name: string;
  readonly function: string;
  readonly event: EventSourceId;
  readonly runtime: RuntimeId;
  readonly arch: Architecture;
  readonly optimize: Profile;
  readonly trimMode: TrimMode;
  readonly rootAssembly: readonly string[];
  readonly shared: boolean;
  readonly build: 'container' | 'sam';
  /** MB */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
  /** Empty: the one of the AWS configuration. */
  readonly region: string;
  readonly tests: boolean;
  readonly ci: boolean;
}

/** A function of the solution, as its templates need it. */
export interface FunctionModel {
  readonly name: string;
  readonly source: EventSource;
  readonly logicalId: string;
  readonly packages: readonly PackageId[];
  /** Namespaces of Function.cs, in the order of the .NET conventions. */
  readonly usings: readonly string[];
  /** Types of the function's own that get a file. */
  readonly types: readonly string[];
  /** The type of the variable that Main binds the handler to. */
  readonly delegate: string;
  readonly serializable: readonly { readonly type: string; readonly name?: string }[];
  readonly sam: SamParts;
}

/** Everything the templates need beyond the choices themselves, derived in this one place. */
export type SolutionModel = ReturnType<typeof modelOf>;

const corePackages: readonly PackageId[] = [
  'Amazon.Lambda.Core',
  'Amazon.Lambda.RuntimeSupport',
  'Amazon.Lambda.Serialization.SystemTextJson',
];
const testPackages: readonly PackageId[] = [
  'Amazon.Lambda.TestUtilities',
  'Microsoft.NET.Test.Sdk',
  'xunit',
  'xunit.runner.visualstudio',
];

export function modelOf(choices: SolutionChoices) {
  const chosenRuntime: Runtime = runtime(choices.runtime);
  const functions = [functionModel(choices.function, eventSource(choices.event), choices.shared)];
  const properties: readonly Property[] = propertiesFor(choices.optimize, chosenRuntime);
  const packages = [...functions.flatMap((fn) => fn.packages), ...(choices.tests ? testPackages : [])];
  const buildImage = `public.ecr.aws/sam/build-dotnet10:latest-${choices.arch}`;
  return {
    ...choices,
    actions,
    sdkVersion,
    functions,
    properties,
    buildImage,
    runtime: chosenRuntime,
    architecture: architecture(choices.arch),
    stackName: stackName(choices.name),
    invariant: properties.some(({ name }) => name === 'InvariantGlobalization'),
    packages: sorted(packages).map((id) => ({ id, version: packageVersions[id] })),
    rootAssemblies: [
      ...new Set(['bootstrap', ...(choices.shared ? ['Shared'] : []), ...choices.rootAssembly]),
    ],
    // The image of an older framework has an SDK that can't read the .slnx, nor satisfy global.json.
    containerImage: chosenRuntime.framework === 'net10.0' ? '' : buildImage,
  };
}

function functionModel(name: string, source: EventSource, shared: boolean): FunctionModel {
  const logicalId = `${name}Function`;
  const types = shared ? [...source.types, ...(source.typesIfShared ?? [])] : source.types;
  return {
    name,
    source,
    logicalId,
    types,
    packages: sorted([...corePackages, ...source.packages]),
    usings: sortedUsings([
      'System.Text.Json.Serialization',
      ...corePackages,
      ...source.usings,
      ...(shared && types.length > 0 ? ['Shared'] : []),
    ]),
    delegate: delegateOf(source),
    serializable: source.serializable.map((each) => (typeof each === 'string' ? { type: each } : each)),
    sam: source.sam({ name, logicalId, options: defaultsOf(source.options ?? {}), resource: undefined }),
  };
}

/** `Func<…>` of what the handler takes and gives; an Action where it gives nothing. */
function delegateOf({ input, output, async: isAsync }: EventSource): string {
  const takes = `${input}, ILambdaContext`;
  if (isAsync) return `Func<${takes}, ${output === 'void' ? 'Task' : `Task<${output}>`}>`;
  return output === 'void' ? `Action<${takes}>` : `Func<${takes}, ${output}>`;
}

function sorted<Text extends string>(texts: readonly Text[]): Text[] {
  return [...new Set(texts)].sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1));
}

/** System first, then the alphabet. */
function sortedUsings(namespaces: readonly string[]): string[] {
  const isSystem = (namespace: string): boolean => namespace === 'System' || namespace.startsWith('System.');
  const all = sorted(namespaces);
  return [...all.filter(isSystem), ...all.filter((namespace) => !isSystem(namespace))];
}
