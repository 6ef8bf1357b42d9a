import { startProgress } from "../console/progress.js";
import { buildErrors, buildWarnings } from "../dotnet/diagnostics.js";
import { buildFunction, exclusively, launchOf } from "../dotnet/build-function.js";
import { LambdaAotError, usageError } from "../errors.js";
import { stagedCopy } from "./staged.js";
/**
 * Compiles a function, where that is wanted, and says on stderr how it goes.
 *
 * @param solution absolute folder
 * @throws LambdaAotError where it does not compile, after the compiler's own lines; (exit code 2) where nothing is to be
 *   built and nothing is there
 */
export async function startable(solution, fn, { jit, build }, say) {
    const made = await exclusively(solution, fn, async () => {
        const built = build ? await compile(solution, fn, jit, say) : undefined;
        const launch = launchOf(solution, fn, jit);
        return launch && { launch: stagedCopy(launch), built };
    });
    if (made !== undefined)
        return made;
    throw build
        ? new LambdaAotError(`dotnet made no "bootstrap" of ${fn.project}. Set <AssemblyName>bootstrap</AssemblyName> in it.`)
        : usageError([`${fn.name} has not been compiled yet. Leave --no-build out.`]);
}
async function compile(solution, fn, jit, say) {
    const progress = startProgress(`Compiling ${fn.name}${jit ? '' : ' to native code'}`);
    const ran = await buildFunction({ solution, function: fn, jit }).finally(progress.stop);
    if (ran.code !== 0) {
        for (const line of buildErrors(ran.output))
            say(line);
        throw new LambdaAotError(`${fn.name} could not be built.`);
    }
    for (const line of buildWarnings(ran.output))
        say(line);
    if (ran.isCompiled)
        say(`${fn.name} compiled${jit ? '' : ' to native code'} in ${(ran.milliseconds / 1000).toFixed(1)} s`);
    return { isCompiled: ran.isCompiled, milliseconds: Math.round(ran.milliseconds) };
}
