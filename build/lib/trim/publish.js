import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startProgress } from "../console/progress.js";
import { buildFunction, exclusively, launchOf } from "../dotnet/build-function.js";
import { buildErrors } from "../dotnet/diagnostics.js";
import { LambdaAotError } from "../errors.js";
import { stagedCopy } from "../invoke/staged.js";
import { parseTrimLog } from "./log.js";
/** Each warning with its place, none hidden and none that ends the compile; and the bytes of each assembly. */
const FLAGS = [
    '-p:TrimmerSingleWarn=false',
    '-p:SuppressTrimAnalysisWarnings=false',
    '-p:SuppressAotAnalysisWarnings=false',
    '-p:TreatWarningsAsErrors=false',
    '-p:IlcGenerateMapFile=true',
];
/**
 * Compiles a function for this machine to native code, from its IL in any case: what is up to date says no warning.
 *
 * @param solution absolute folder
 * @throws LambdaAotError with the compiler's own lines where it does not compile
 */
export function publishForWarnings(solution, fn) {
    return exclusively(solution, fn, () => publish(solution, fn));
}
async function publish(solution, fn) {
    for (const file of nativeFiles(solution, fn, /\.(o|obj)$/))
        rmSync(file);
    const progress = startProgress(`Compiling ${fn.name} to native code`);
    const ran = await buildFunction({ solution, function: fn, flags: FLAGS }).finally(progress.stop);
    const launch = launchOf(solution, fn, false);
    if (ran.code !== 0 || launch === undefined)
        throw new LambdaAotError([`${fn.name} does not compile:`, ...buildErrors(ran.output)].join('\n'));
    return {
        warnings: parseTrimLog(ran.output),
        bytes: statSync(launch[0]).size,
        launch: stagedCopy(launch),
    };
}
/** The newest map of an executable's bytes; undefined where none was written. */
export function mapFileOf(solution, fn) {
    const written = nativeFiles(solution, fn, /\.map\.xml$/);
    return written.sort((left, right) => statSync(right).mtimeMs - statSync(left).mtimeMs)[0];
}
/** What the compiler to native code leaves below obj/Release. */
function nativeFiles(solution, { folder }, name) {
    const release = join(solution, folder, 'obj', 'Release');
    if (!existsSync(release))
        return [];
    return readdirSync(release, { recursive: true, encoding: 'utf8' })
        .filter((path) => name.test(path) && /(^|[\\/])native[\\/][^\\/]+$/.test(path))
        .map((path) => join(release, path));
}
