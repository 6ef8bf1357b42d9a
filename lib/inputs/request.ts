import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ExitCode, LambdaAotError, usageError } from '../errors.ts';
import { readAnswersFile } from './answers-file.ts';
import type { AnswersOf } from './define.ts';
import type { CommandInputs } from './dependent.ts';
import { allInputs } from './dependent.ts';
import { generalInputs } from './general.ts';
import type { RawAnswers } from './resolve.ts';
import { resolveInputs, unknownInputs } from './resolve.ts';
import { namedWords } from './words.ts';

export type GeneralSettings = AnswersOf<typeof generalInputs>;

/** A parsed command line whose answers may be incomplete. */
export interface CommandRequest {
  readonly settings: GeneralSettings;
  /** Absolute path. */
  readonly cwd: string;
  /** Values from flags, and from the answers file for inputs without a flag. */
  readonly given: RawAnswers;
  /** Whether prompts are allowed. */
  readonly asks: boolean;
  readonly commandLine: CommandLine;
}

/** The command as it was typed, with other arguments: `--help` → `lambda-aot new --help`. */
export type CommandLine = (rest: string) => string;

/** The arguments after the name of a command. */
export interface RawArguments {
  /** Flags, by input name. They are not checked yet. */
  readonly given: RawAnswers;
  /** Arguments without a flag. */
  readonly words: readonly string[];
}

/**
 * Separates the general inputs from those of the command, and adds the words and the answers file to the latter.
 *
 * @throws LambdaAotError (exit code 2)
 */
export async function readRequest(
  command: CommandInputs,
  { given, words }: RawArguments,
  commandLine: CommandLine,
  base = process.cwd(),
): Promise<CommandRequest> {
  const inputs = allInputs(command);
  const known = [...Object.keys(inputs), ...Object.keys(generalInputs)];
  const unknown = unknownInputs(given, known, `See ${commandLine('--help')}.`);
  if (unknown.length > 0) throw usageError(unknown);
  const named = namedWords(command.inputs, words);
  const settings = await resolveInputs(generalInputs, given, { yes: false });
  const cwd = directoryAt(resolve(base, settings.cwd));
  if (cwd === undefined) {
    throw new LambdaAotError(
      `"${settings.cwd}" is not a directory. Pass an existing directory with --cwd.`,
      ExitCode.usage,
    );
  }
  const fromFile =
    settings.answers === '' ? {} : readAnswersFile(settings.answers, base, Object.keys(inputs));
  const own = Object.fromEntries(Object.entries(given).filter(([name]) => name in inputs));
  const asks = settings.interactive && !settings.yes && !settings.json;
  return { settings, cwd, given: { ...fromFile, ...own, ...named }, asks, commandLine };
}

/** A directory without symbolic links in its path, as a shell that has entered it; undefined if there is none. */
function directoryAt(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? realpathSync(path) : undefined;
}
