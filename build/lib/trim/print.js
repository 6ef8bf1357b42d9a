import { ExitCode, usageError } from "../errors.js";
import { leavingNothing } from "../process/group.js";
import { readSolution } from "../solution/existing.js";
import { oneFunction } from "../solution/function-list.js";
import { findCauses } from "./causes.js";
import { whatIsKnown } from "./known.js";
import { listRoots, rootListLines } from "./list-roots.js";
import { publishForWarnings } from "./publish.js";
import { readLog, warningsFor } from "./read-log.js";
import { causeLines } from "./show.js";
/**
 * What `trim` shows and changes nothing for: the roots, and a check of a publish.
 *
 * @returns undefined where something is to be changed
 * @throws LambdaAotError (exit code 2) where flags do not go together
 */
export async function printTrim(flags, cwd, json) {
    refuse(flags);
    if (!flags.list && !flags.check)
        return undefined;
    const solution = readSolution(cwd);
    const fn = oneFunction(solution, flags.function, '--function');
    const warnings = flags.publish
        ? await leavingNothing(() => publishForWarnings(cwd, fn).then((made) => made.warnings))
        : warningsFor(fn, solution, readLogOf(flags, cwd));
    // After the publish, which restores the packages.
    const known = whatIsKnown(solution, fn);
    if (flags.list) {
        const list = listRoots(cwd, solution, fn, known);
        return { text: json ? JSON.stringify(list, null, 2) : rootListLines(list).join('\n') };
    }
    const causes = findCauses(warnings, known);
    const text = json
        ? JSON.stringify({ function: fn.name, causes }, null, 2)
        : causeLines(causes, known.own).join('\n');
    return { text, exitCode: causes.length > 0 ? ExitCode.found : 0 };
}
const readLogOf = ({ log }, cwd) => (log === '' ? [] : readLog(log, cwd));
function refuse(flags) {
    const { assemblies, type, mode, remove, list, log, publish, check, verify, invoke } = flags;
    const named = assemblies.length + type.length > 0;
    const problems = [
        ...(log !== '' && publish ? ['Pass --log or --publish, not both.'] : []),
        ...(remove && !named ? ['Name the roots to take away: trim Shared --remove.'] : []),
        ...(invoke && !verify ? ['--invoke compares answers: pass --verify with it.'] : []),
        ...(check && log === '' && !publish ? ['Pass --log FILE or --publish with --check.'] : []),
        ...((list || check) && (named || mode !== undefined || verify)
            ? [`--${list ? 'list' : 'check'} changes nothing: leave out what would.`]
            : []),
        ...(!named && mode === undefined && log === '' && !publish && !list
            ? ['Name assemblies to keep, or pass --type, --mode, --log FILE, --publish or --list.']
            : []),
    ];
    if (problems.length > 0)
        throw usageError(problems);
}
