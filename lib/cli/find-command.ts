import type { CommandEntry, Program } from '../command/command.ts';
import { usageError } from '../errors.ts';
import { didYouMean } from '../inputs/suggest.ts';

/** A command, and the arguments after its name. */
export interface FoundCommand {
  readonly entry: CommandEntry;
  readonly rest: readonly string[];
}

/**
 * The command that a command line calls.
 *
 * @throws LambdaAotError (exit code 2) if there is none, with the command that was probably meant
 */
export function findCommand({ commands, fallback }: Program, argv: readonly string[]): FoundCommand {
  const [first = '', ...others] = argv;
  const named = commands.find(({ name }) => name === first);
  if (named) return { entry: named, rest: others };
  const taken = commands.find(({ name }) => name === fallback);
  if (taken) return { entry: taken, rest: argv };
  const names = commands.map(({ name }) => name);
  const list = ` Commands: ${names.join(', ')}.`;
  throw usageError([
    first.startsWith('-')
      ? `Expected a command before ${first}.${list}`
      : `Unknown command "${first}".${synonymHint(commands, first) || didYouMean(first, names) || list}`,
  ]);
}

/** ` Did you mean invoke?` for `run`, with a leading space, or the empty string. */
function synonymHint(commands: readonly CommandEntry[], word: string): string {
  const typed = word.toLowerCase();
  const meant = commands.flatMap(({ synonyms = {} }) =>
    Object.hasOwn(synonyms, typed) ? [synonyms[typed]] : [],
  );
  return meant[0] === undefined ? '' : ` Did you mean ${meant[0]}?`;
}
