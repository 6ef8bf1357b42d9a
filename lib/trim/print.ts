import type { Printed } from '../command/command.ts';
import { ExitCode, usageError } from '../errors.ts';
import { leavingNothing } from '../process/group.ts';
import { readSolution } from '../solution/read.ts';
import { oneFunction } from '../solution/choose-function.ts';
import { findCauses } from './causes/find-causes.ts';
import { readFunctionFacts } from './facts/function-facts.ts';
import { readLog, warningsFor } from './log/read-log.ts';
import { listRoots } from './roots/root-list.ts';
import { causeLines } from './show/cause-lines.ts';
import { rootListLines } from './show/root-list-lines.ts';
import { publishForWarnings } from './verify/publish.ts';

/** The flags of `trim` that decide what is only printed. */
export interface PrintFlags {
  readonly assemblies: readonly string[];
  readonly type: readonly string[];
  readonly function: string;
  readonly mode: string | undefined;
  readonly remove: boolean;
  readonly list: boolean;
  readonly log: string;
  readonly publish: boolean;
  readonly check: boolean;
  readonly verify: boolean;
  readonly invoke: boolean;
}

/**
 * What `trim` shows and changes nothing for: the roots, and a check of a publish.
 *
 * @returns undefined if something is to be changed
 * @throws LambdaAotError (exit code 2) if flags exclude each other
 */
export async function printTrim(flags: PrintFlags, cwd: string, json: boolean): Promise<Printed | undefined> {
  refuse(flags);
  if (!flags.list && !flags.check) return undefined;
  const solution = readSolution(cwd);
  const fn = oneFunction(solution, flags.function, '--function');
  const warnings = flags.publish
    ? await leavingNothing(() => publishForWarnings(solution.root, fn).then((made) => made.warnings))
    : warningsFor(fn, solution, readLogOf(flags, cwd));
  // After the publish, which restores the packages.
  const facts = readFunctionFacts(solution, fn);
  if (flags.list) {
    const list = listRoots(solution, fn, facts);
    return { text: json ? JSON.stringify(list, null, 2) : rootListLines(list).join('\n') };
  }
  const causes = findCauses(warnings, facts);
  const text = json
    ? JSON.stringify({ function: fn.name, causes }, null, 2)
    : causeLines(causes, facts.own).join('\n');
  return { text, exitCode: causes.length > 0 ? ExitCode.found : 0 };
}

const readLogOf = ({ log }: PrintFlags, cwd: string) => (log === '' ? [] : readLog(log, cwd));

function refuse(flags: PrintFlags): void {
  const { assemblies, type, mode, remove, list, log, publish, check, verify, invoke } = flags;
  const named = assemblies.length + type.length > 0;
  const problems = [
    ...(log !== '' && publish ? ['Pass --log or --publish, not both.'] : []),
    ...(remove && !named ? ['Name the roots to remove: trim Shared --remove.'] : []),
    ...(invoke && !verify ? ['--invoke compares answers: pass --verify with it.'] : []),
    ...(check && log === '' && !publish ? ['Pass --log FILE or --publish with --check.'] : []),
    ...((list || check) && (named || mode !== undefined || verify)
      ? [`--${list ? 'list' : 'check'} changes nothing. Omit the flags and names that would.`]
      : []),
    ...(!named && mode === undefined && log === '' && !publish && !list
      ? ['Name assemblies to keep, or pass --type, --mode, --log FILE, --publish or --list.']
      : []),
  ];
  if (problems.length > 0) throw usageError(problems);
}
