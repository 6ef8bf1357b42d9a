import { colorsFor } from "../console/colors.js";
import { ExitCode } from "../errors.js";
/**
 * Says what went wrong, one line for each thing, on stderr; with `--json` as an object on stdout.
 *
 * @returns the exit code
 */
export function reportFailure(error, argv) {
    const actionable = isActionable(error);
    const message = error instanceof Error ? error.message : String(error);
    const code = actionable ? error.code : ExitCode.failed;
    if (argv.includes('--json')) {
        const conflicts = actionable ? (error.conflicts ?? []) : [];
        process.stdout.write(`${JSON.stringify({ error: { message, code }, conflicts }, null, 2)}\n`);
    }
    const { red } = colorsFor(process.stderr);
    for (const line of message.split('\n'))
        process.stderr.write(`${red('✖')} ${line}\n`);
    if (argv.includes('--debug') && error instanceof Error)
        process.stderr.write(`${error.stack ?? ''}\n`);
    else if (!actionable)
        process.stderr.write('  Run it again with --debug to see where.\n');
    return code;
}
function isActionable(error) {
    return error instanceof Error && typeof error.code === 'number';
}
