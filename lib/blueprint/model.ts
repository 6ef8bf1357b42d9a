import type { EventSourceId } from '../events/catalogue.ts';
import type { EventSource, SamParts } from '../events/define.ts';
import { eventSource } from '../events/catalogue.ts';
import { defaultsOf } from '../inputs/resolve.ts';
import { generatorVersion } from '../package-root.ts';
import type { Profile, Property, TrimMode } from '../tables/profiles.ts';
import { propertiesFor } from '../tables/profiles.ts';
import { payloadRenamer, withPayload } from './payload.ts';
import { stackName } from './names.ts';
import { toolchainOf } from './toolchain.ts';
import type { Architecture } from '../tables/architectures.ts';
import { architecture } from '../tables/architectures.ts';
import type { Runtime, RuntimeId } from '../tables/runtimes.ts';
import { runtime } from '../tables/runtimes.ts';
import type { PackageId } from '../tables/versions.ts';
import { actions, packageVersions } from '../tables/versions.ts';

/** What a person decides about a function. */
export interface FunctionChoices {
  readonly name: string;
  readonly event: EventSourceId;
  /** Of the source's own flags, all of them; undefined: the defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Name of the type that holds the person's own data; undefined: the one of the template. */
  readonly type?: string;
  /** Logical id or ARN of what the event source is to take; undefined: a new one is made. */
  readonly resource?: string;
}

/** What a person decides about a new solution. */
export interface SolutionChoices {
  readonly name: string;
  readonly functions: readonly FunctionChoices[];
  readonly runtime: RuntimeId;
  readonly arch: Architecture;
  readonly optimize: Profile;
  /** Whether functions may stream their responses where `leanest` would leave that out. */
  readonly streaming: boolean;
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
  readonly choices: FunctionChoices;
  readonly source: EventSource;
  readonly logicalId: string;
  readonly packages: readonly PackageId[];
  /** Namespaces of Function.cs, in the order of the .NET conventions. */
  readonly usings: readonly string[];
  /** Types of the function's own that get a file: as the template and as the person calls them. */
  readonly types: readonly { readonly template: string; readonly name: string }[];
  /** The type of the variable that Main binds the handler to. */
  readonly delegate: string;
  readonly serializable: readonly { readonly type: string; readonly name?: string }[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly sam: SamParts;
}

/** Everything the templates need beyond the choices themselves, derived in this one place. */
export type SolutionModel = ReturnType<typeof modelOf>;

const corePackages: readonly PackageId[] = ['Amazon.Lambda.Core', 'Amazon.Lambda.RuntimeSupport'];
const serializerPackage: PackageId = 'Amazon.Lambda.Serialization.SystemTextJson';
const testPackages: readonly PackageId[] = [
  'Amazon.Lambda.TestUtilities',
  'Microsoft.NET.Test.Sdk',
  'xunit',
  'xunit.runner.visualstudio',
];

/** @param chosenRuntime the row of the runtime's id; another one to see what a row decides */
export function modelOf(choices: SolutionChoices, chosenRuntime: Runtime = runtime(choices.runtime)) {
  const functions = choices.functions.map((each) => functionModel(each, choices.shared));
  const properties: readonly Property[] = propertiesFor(choices.optimize, chosenRuntime, choices.streaming);
  const packages = [...functions.flatMap((fn) => fn.packages), ...(choices.tests ? testPackages : [])];
  return {
    ...choices,
    actions,
    generatorVersion: generatorVersion(),
    functions,
    properties,
    ...toolchainOf(chosenRuntime, choices.arch),
    runtime: chosenRuntime,
    isLean: choices.optimize === 'leanest',
    runtimeSupportVersion: packageVersions['Amazon.Lambda.RuntimeSupport'],
    architecture: architecture(choices.arch),
    stackName: stackName(choices.name),
    invariant: properties.some(({ name }) => name === 'InvariantGlobalization'),
    packages: sorted(packages).map((id) => ({ id, version: packageVersions[id] })),
    rootAssemblies: [
      ...new Set(['bootstrap', ...(choices.shared ? ['Shared'] : []), ...choices.rootAssembly]),
    ],
    projectReferences: [
      ...(choices.optimize === 'leanest' ? ['LambdaRuntimeClient'] : []),
      ...(choices.shared ? ['Shared'] : []),
    ],
  };
}

export function functionModel(choices: FunctionChoices, shared: boolean): FunctionModel {
  const { name } = choices;
  const source = withPayload(eventSource(choices.event), choices.type);
  const rename = payloadRenamer(source, choices.type);
  const core = source.serializable.length > 0 ? [...corePackages, serializerPackage] : corePackages;
  const types = shared ? [...source.types, ...(source.typesIfShared ?? [])] : source.types;
  return {
    name,
    choices,
    source,
    logicalId: logicalIdOf(name),
    types: types.map((template) => ({ template, name: rename(template) })),
    packages: sorted([...core, ...source.packages]),
    usings: sortedUsings([
      ...(source.serializable.length > 0 ? ['System.Text.Json.Serialization'] : []),
      ...core,
      ...source.usings,
      ...(shared && types.length > 0 ? ['Shared'] : []),
    ]),
    delegate: delegateOf(source),
    serializable: source.serializable.map((each) => (typeof each === 'string' ? { type: each } : each)),
    options: optionsOf(choices),
    sam: samOf(choices),
  };
}

/** Of the resource of a function in the template. */
export const logicalIdOf = (name: string): string => `${name}Function`;

const optionsOf = ({ event, options }: FunctionChoices) => ({
  ...defaultsOf(eventSource(event).options ?? {}),
  ...(options as Record<string, string>),
});

/**
 * What an event source adds to the template.
 *
 * @param number of the source among those of its kind that the function has: the names of the second end in 2
 */
export function samOf(choices: FunctionChoices, number = 1): SamParts {
  const ending = number === 1 ? '' : String(number);
  const { name, event, resource } = choices;
  const context = { logicalId: logicalIdOf(name), options: optionsOf(choices), resource };
  const { events, ...others } = eventSource(event).sam({ ...context, name: name + ending });
  if (events === undefined) return others;
  const numbered = Object.entries(events).map(([key, value]) => [key + ending, value]);
  return { events: Object.fromEntries(numbered) as typeof events, ...others };
}

/** `Func<…>` of what the handler takes and gives; an Action where it gives nothing. */
export function delegateOf({ input, output, async: isAsync }: EventSource): string {
  const takes = `${input}, ILambdaContext`;
  if (isAsync) return `Func<${takes}, ${output === 'void' ? 'Task' : `Task<${output}>`}>`;
  return output === 'void' ? `Action<${takes}>` : `Func<${takes}, ${output}>`;
}

function sorted<Text extends string>(texts: readonly Text[]): Text[] {
  return [...new Set(texts)].sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1));
}

/** System first, then the alphabet. */
export function sortedUsings(namespaces: readonly string[]): string[] {
  const isSystem = (namespace: string): boolean => namespace === 'System' || namespace.startsWith('System.');
  const all = sorted(namespaces);
  return [...all.filter(isSystem), ...all.filter((namespace) => !isSystem(namespace))];
}
