import { usageError } from "../errors.js";
import { leavingNothing } from "../process/group.js";
import { invokeFunction } from "./invoke.js";
/**
 * `invoke` with all its flags. Ctrl-C ends it and every process that it has started.
 *
 * @returns the exit code
 */
export async function runInvoke(choices, settings, cwd) {
    if (settings.dryRun)
        throw usageError([
            'invoke writes no files, so there is nothing to show in a dry run. Leave --dry-run out.',
        ]);
    return leavingNothing(async () => {
        if (!choices.serve)
            return invokeFunction(choices, settings, cwd);
        const { serveFunctions } = await import("./serve/serve.js");
        return serveFunctions(choices, cwd);
    });
}
