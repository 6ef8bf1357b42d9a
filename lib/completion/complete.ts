import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Program } from '../command/command.ts';
import type { Candidates, Surroundings } from './candidates.ts';
import { candidatesOfProgram } from './candidates-of-program.ts';
import { unquoted } from './unquoted.ts';

/**
 * Answers the completion script of a shell: a line for each candidate, with a tab before its note, or the one line
 * `:files` or `:directories` if the shell is to complete a path. Whatever is wrong, it only has no candidates: an error
 * would appear in the middle of the line that is being typed.
 *
 * @param words all after the name of the program, as typed; the last one is the beginning of a word, or ''
 */
export async function complete(program: Program, words: readonly string[]): Promise<string> {
  try {
    return linesOf(await candidatesOfProgram(program, words.map(unquoted), disk));
  } catch {
    return '';
  }
}

const disk: Surroundings = {
  async namesOf(what, folder) {
    const { functionsAround, handlerNamesOf } = await import('../solution/functions-around.ts');
    const functions = functionsAround(resolve(folder.replace(/^~(?=$|[/\\])/, homedir())));
    return what === 'function' ? functions.map(({ name }) => name) : functions.flatMap(handlerNamesOf);
  },
};

function linesOf(candidates: Candidates): string {
  if (typeof candidates === 'string') return `:${candidates}`;
  return candidates.map(({ value, note }) => (note === '' ? value : `${value}\t${note}`)).join('\n');
}
