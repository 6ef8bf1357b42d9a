import type { Program } from '../command/command.ts';
import type { Candidates, Surroundings } from './candidates.ts';
import { candidatesOfCommand } from './candidates-of-command.ts';

const programFlags: Candidates = [
  { value: '--help', note: 'List the commands' },
  { value: '--version', note: 'Print the version' },
];

/**
 * What may be typed after the name of the program.
 *
 * @param words all after the name of the program; the last one is the beginning of a word, or ''
 */
export async function candidatesOfProgram(
  { commands }: Program,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<Candidates> {
  const [first = '', ...others] = words;
  const last = others.pop();
  if (last === undefined) {
    const names = commands.map(({ name, summary }) => ({ value: name, note: summary }));
    return first.startsWith('-') ? programFlags : names;
  }
  const entry = commands.find(({ name }) => name === first);
  return entry === undefined ? [] : candidatesOfCommand(await entry.load(), others, last, surroundings);
}
