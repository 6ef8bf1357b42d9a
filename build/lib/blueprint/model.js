import { eventSource } from "../events/catalogue.js";
import { generatorVersion } from "../package-root.js";
import { canRemoveHttpStack, propertiesFor } from "../tables/profiles.js";
import { payloadRenamer, withPayload } from "./payload.js";
import { logicalIdOf, optionsOf, samOf } from "./sam-parts.js";
import { stackName } from "./names.js";
import { architecture, runtime } from "../tables/runtimes.js";
import { actions, packageVersions, sdkVersion } from "../tables/versions.js";
const corePackages = ['Amazon.Lambda.Core', 'Amazon.Lambda.RuntimeSupport'];
const serializerPackage = 'Amazon.Lambda.Serialization.SystemTextJson';
const testPackages = [
    'Amazon.Lambda.TestUtilities',
    'Microsoft.NET.Test.Sdk',
    'xunit',
    'xunit.runner.visualstudio',
];
export function modelOf(choices) {
    const chosenRuntime = runtime(choices.runtime);
    const functions = choices.functions.map((each) => functionModel(each, choices.shared));
    const properties = propertiesFor(choices.optimize, chosenRuntime, choices.streaming);
    const packages = [...functions.flatMap((fn) => fn.packages), ...(choices.tests ? testPackages : [])];
    const buildImage = `public.ecr.aws/sam/build-dotnet10:latest-${choices.arch}`;
    return {
        ...choices,
        actions,
        sdkVersion,
        generatorVersion: generatorVersion(),
        functions,
        properties,
        buildImage,
        runtime: chosenRuntime,
        isLean: choices.optimize === 'leanest',
        canRemoveHttpStack: canRemoveHttpStack(chosenRuntime),
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
        // The image of an older framework has an SDK that can't read the .slnx, nor satisfy global.json.
        containerImage: chosenRuntime.framework === 'net10.0' ? '' : buildImage,
    };
}
/** @param logicalId of the function's resource in the template */
export function functionModel(choices, shared, logicalId = logicalIdOf(choices.name)) {
    const { name } = choices;
    const source = withPayload(eventSource(choices.event), choices.type);
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
        options: optionsOf(choices),
        sam: samOf(choices, 1, logicalId),
    };
}
/** `Func<…>` of what the handler takes and gives; an Action where it gives nothing. */
export function delegateOf({ input, output, async: isAsync }) {
    const takes = `${input}, ILambdaContext`;
    if (isAsync)
        return `Func<${takes}, ${output === 'void' ? 'Task' : `Task<${output}>`}>`;
    return output === 'void' ? `Action<${takes}>` : `Func<${takes}, ${output}>`;
}
function sorted(texts) {
    return [...new Set(texts)].sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1));
}
/** System first, then the alphabet. */
export function sortedUsings(namespaces) {
    const isSystem = (namespace) => namespace === 'System' || namespace.startsWith('System.');
    const all = sorted(namespaces);
    return [...all.filter(isSystem), ...all.filter((namespace) => !isSystem(namespace))];
}
