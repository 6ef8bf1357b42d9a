import type { EventSource, SamParts, Surroundings } from '../events/define.ts';
import { eventSource } from '../events/catalogue.ts';
import { generatorVersion } from '../package-root.ts';
import type { ProfileProperty } from '../tables/profiles.ts';
import { propertiesFor } from '../tables/profiles.ts';
import type { FunctionChoices, SolutionChoices } from './choices.ts';
import { testPackages } from './function-site.ts';
import { fittingTimeout } from './caller-limit.ts';
import { payloadRenamer, withPayload } from './payload.ts';
import { variantOf } from './variants.ts';
import { logicalIdOf, optionsOf, samOf, usualSurroundings } from './sam-parts.ts';
import { stackName } from './names.ts';
import { toolchainOf } from './toolchain.ts';
import { architecture } from '../tables/architectures.ts';
import type { Runtime } from '../tables/runtimes.ts';
import { runtime } from '../tables/runtimes.ts';
import type { PackageId } from '../tables/versions.ts';
import { actions, packageVersions } from '../tables/versions.ts';

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
  readonly surroundings: Surroundings;
  /** Timeout that a new function gets itself, in seconds; undefined if that of all functions fits its caller. */
  readonly ownTimeout: number | undefined;
}

/** Everything the templates need beyond the choices themselves, derived in this one place. */
export type SolutionModel = ReturnType<typeof modelOf>;

const corePackages: readonly PackageId[] = ['Amazon.Lambda.Core', 'Amazon.Lambda.RuntimeSupport'];
const serializerPackage: PackageId = 'Amazon.Lambda.Serialization.SystemTextJson';
/** @param chosenRuntime the row of the runtime's id; another one to see what a row decides */
export function modelOf(choices: SolutionChoices, chosenRuntime: Runtime = runtime(choices.runtime)) {
  const functions = choices.functions.map((each) =>
    functionModel(each, choices.shared, logicalIdOf(each.name), {
      ...usualSurroundings,
      timeout: choices.timeout,
    }),
  );
  const properties: readonly ProfileProperty[] = propertiesFor(
    choices.optimize,
    chosenRuntime,
    choices.streaming,
  );
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
    buildCommand: choices.build === 'container' ? './build.sh' : 'sam build',
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

/** @param logicalId of the function's resource in the template */
export function functionModel(
  choices: FunctionChoices,
  shared: boolean,
  logicalId = logicalIdOf(choices.name),
  surroundings = usualSurroundings,
): FunctionModel {
  const { name } = choices;
  const options = optionsOf(choices);
  const source = withPayload(variantOf(eventSource(choices.event), options), choices.type);
  const given = choices.timeout ?? surroundings.timeout;
  const fitting = fittingTimeout(source, options, given);
  const rename = payloadRenamer(source, choices.type);
  const core = source.serializable.length > 0 ? [...corePackages, serializerPackage] : corePackages;
  const types = shared ? [...source.types, ...(source.typesIfShared ?? [])] : source.types;
  return {
    name,
    choices,
    source,
    logicalId,
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
    options,
    sam: samOf(choices, 1, logicalId, { ...surroundings, timeout: fitting }),
    surroundings: { ...surroundings, timeout: fitting },
    ownTimeout: fitting === given ? undefined : fitting,
  };
}

/** The delegate type of the handler: `Func<…>`, or an Action if it returns nothing. */
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
