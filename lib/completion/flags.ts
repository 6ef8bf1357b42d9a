import type { Input, Inputs } from '../inputs/define.ts';
import { flagOf } from '../inputs/define.ts';
import type { RawAnswers } from '../inputs/resolve.ts';
import type { Candidate } from './candidates.ts';

/** The flags that may be added to those on the command line. */
export function flagCandidates(inputs: Inputs, given: RawAnswers): Candidate[] {
  return Object.entries(inputs)
    .filter(([name, input]) => isRepeatable(input) || !Object.hasOwn(given, name))
    .flatMap(([name, input]) => flagsOf(name, input));
}

const isRepeatable = ({ kind }: Input): boolean => kind === 'list' || kind === 'choices';

/** A switch is offered the way that changes something: `--no-tests` if it is on already, and both if that depends. */
function flagsOf(name: string, { kind, default: value, message }: Input): Candidate[] {
  const on = { value: flagOf(name), note: message };
  const off = { value: flagOf(name).replace('--', '--no-'), note: `Turn off: ${message}` };
  if (kind !== 'confirm' || value === false) return [on];
  return value === true ? [off] : [on, off];
}
