import { existsSync, mkdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { withLock } from "../process/lock.js";
import { noDotnet, runDotnet } from "./run.js";
/**
 * Compiles a function for this machine, below its own bin/, where nothing else is. What has not changed is not
 * compiled again. Native code is as it would be for Lambda; a JIT build has the same runtime switches, because
 * PublishAot in the project writes them to its runtimeconfig.json, so that JSON by reflection fails there too.
 *
 * @throws LambdaAotError where there is no dotnet; a build that fails has an exit code
 */
export async function buildFunction(request) {
    const { solution, function: fn, jit = false, flags = [], onOutput } = request;
    const output = outputFolder(solution, fn, jit);
    const before = modifiedAt(mainFile(output, jit));
    const began = performance.now();
    const args = jit
        ? ['build', fn.project, '-c', 'Debug', '-o', output]
        : ['publish', fn.project, '-c', 'Release', '-r', hostRuntimeIdentifier(), '-o', output];
    mkdirSync(output, { recursive: true });
    const ran = await runDotnet([...args, ...flags], solution, onOutput);
    const milliseconds = performance.now() - began;
    return { ...ran, milliseconds, isCompiled: modifiedAt(mainFile(output, jit)) !== before };
}
/**
 * How to start what {@link buildFunction} has made.
 *
 * @returns undefined where nothing was made yet
 */
export function launchOf(solution, fn, jit) {
    const file = mainFile(outputFolder(solution, fn, jit), jit);
    if (!existsSync(file))
        return undefined;
    return jit ? [dotnetOnPath(), 'exec', file] : [file];
}
/** For `-r`: linux-x64, osx-arm64, win-x64 … */
export function hostRuntimeIdentifier() {
    const systems = { win32: 'win', darwin: 'osx' };
    const system = systems[process.platform] ?? (isMusl() ? 'linux-musl' : 'linux');
    return `${system}-${process.arch}`;
}
const isMusl = () => {
    const { header } = process.report.getReport();
    return process.platform === 'linux' && header.glibcVersionRuntime === undefined;
};
/** Absolute folder of all that is built here for a function. */
const buildFolder = (solution, { folder }) => join(solution, folder, 'bin', 'lambda-aot');
/** Does what no other build of the function may get in the way of: builds, and takes what was built. */
export const exclusively = (solution, fn, work) => withLock(join(buildFolder(solution, fn), 'lock'), work);
const outputFolder = (solution, fn, jit) => join(buildFolder(solution, fn), jit ? 'jit' : 'native');
function mainFile(output, jit) {
    if (jit)
        return join(output, 'bootstrap.dll');
    return join(output, process.platform === 'win32' ? 'bootstrap.exe' : 'bootstrap');
}
const modifiedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;
/** A function has the PATH of Lambda, on which dotnet need not be. */
function dotnetOnPath() {
    const name = process.platform === 'win32' ? 'dotnet.exe' : 'dotnet';
    const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (found === undefined)
        throw noDotnet();
    return found;
}
