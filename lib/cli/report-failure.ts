import type { Console } from '../console/console.ts';
import { ExitCode } from '../errors.ts';

/** An error whose message the user can act on: one of ours, or one of Yeoman's that has an exit code from us. */
interface Actionable extends Error {
  readonly code: number;
  readonly conflicts?: readonly string[];
}

/**
 * Reports what went wrong, one line for each thing, on stderr; with `--json` as an object on stdout.
 *
 * @returns the exit code
 */
export function reportFailure(error: unknown, argv: readonly string[], console: Console): number {
  const actionable = isActionable(error);
  const message = error instanceof Error ? error.message : String(error);
  const code = actionable ? error.code : ExitCode.failed;
  if (argv.includes('--json')) {
    const conflicts = actionable ? (error.conflicts ?? []) : [];
    console.printJson({ error: { message, code }, conflicts });
  }
  for (const line of message.split('\n')) console.fail(line);
  if (argv.includes('--debug') && error instanceof Error) console.say(error.stack ?? '');
  else if (!actionable) console.say('  Run the command again with --debug to see a stack trace.');
  return code;
}

function isActionable(error: unknown): error is Actionable {
  return error instanceof Error && typeof (error as Partial<Actionable>).code === 'number';
}
