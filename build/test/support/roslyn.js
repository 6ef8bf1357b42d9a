import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spanOf } from "../../lib/edit/csharp/syntax/tokens.js";
import { packageRoot } from "../../lib/package-root.js";
import { mustRun } from "./run.js";
/** The compiler's view of each file. */
export async function describedByRoslyn(paths, symbols) {
    const program = await roslynProgram();
    const ran = await mustRun('dotnet', [program, symbols.join(',')], { input: `${paths.join('\n')}\n` });
    return ran.stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
}
/** The C# files of the templates that the SDK brings, unpacked to a folder. */
export async function sdkTemplates(folder) {
    const { stdout } = await mustRun('dotnet', ['--list-sdks']);
    const sdk = /\[(.*)\]/.exec(stdout)?.[1] ?? '';
    const templates = join(dirname(sdk), 'templates');
    const packages = readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.nupkg'));
    await mustRun('dotnet', [
        await roslynProgram(),
        '--unpack',
        folder,
        ...packages.map((name) => join(templates, name)),
    ]);
    return csharpFilesIn(folder);
}
export function csharpFilesIn(folder) {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.cs'))
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile())
        .sort();
}
async function roslynProgram() {
    const output = join(packageRoot, '.cache', 'roslyn');
    const project = join(packageRoot, 'test', 'cases', 'roslyn');
    const build = [
        'build',
        project,
        '-c',
        'Release',
        '-v',
        'q',
        '-o',
        output,
        '--artifacts-path',
        `${output}-build`,
    ];
    await mustRun('dotnet', build);
    const program = join(output, 'Roslyn.dll');
    if (!existsSync(program))
        throw new Error(`${program} was not built`);
    return program;
}
const pair = ({ start, end }) => [start, end];
const KINDS_COMPARED = new Set(['method', 'constructor', 'property', 'field']);
/** Our scanner's view, in the same shape. */
export function described(file) {
    return {
        path: file.path,
        valid: true,
        tokens: file.tokens.filter(({ kind, holes }) => kind !== 'punctuation' && holes === undefined).map(pair),
        usings: file.usings.map((using) => ({
            span: pair(using),
            alias: using.alias ?? null,
            isGlobal: using.global,
            isStatic: using.static,
            target: pair(spanOf(using.target)),
        })),
        assembly: attributesOf(file.attributeLists),
        namespaces: file.namespaces.map(pair),
        types: file.types.map(describedType),
    };
}
function describedType(type) {
    return {
        name: type.name,
        start: type.start,
        end: type.end,
        head: type.headStart,
        modifiers: type.modifiers,
        attributes: attributesOf(type.attributeLists),
        bases: type.bases.map((base) => pair(spanOf(base))),
        parameters: type.parameters.map(describedParameter),
        typeParameters: type.typeParameters,
        members: type.members.filter(({ kind }) => KINDS_COMPARED.has(kind)).map(describedMember),
        namespace: type.namespace,
        depth: depthOf(type),
    };
}
function describedMember({ kind, name, start, end, type, parameters }) {
    const common = { kind, name, start, end };
    const typed = kind === 'constructor' ? {} : { type: pair(spanOf(type)) };
    const callable = kind === 'method' || kind === 'constructor';
    return { ...common, ...typed, ...(callable && { parameters: parameters.map(describedParameter) }) };
}
const describedParameter = ({ type, name }) => ({
    type: type.length > 0 ? pair(spanOf(type)) : null,
    name,
});
function attributesOf(lists) {
    return lists
        .flatMap(({ attributes }) => attributes)
        .map((attribute) => ({
        span: pair(attribute),
        name: pair(spanOf(attribute.name)),
    }));
}
function depthOf(type) {
    return type.outer === undefined ? 0 : 1 + depthOf(type.outer);
}
