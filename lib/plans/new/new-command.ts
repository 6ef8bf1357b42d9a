import { join } from 'node:path';
import type { CommandContext } from '../../command/context.ts';
import type { PlannedOutcome } from '../../command/outcome.ts';
import { usageError } from '../../errors.ts';
import type { EventSourceId } from '../../events/catalogue.ts';
import type { SolutionChoices } from '../../blueprint/choices.ts';
import { functionChoices } from '../../blueprint/source-inputs.ts';
import { initRepository } from '../../process/git.ts';
import { planNewSolution } from './new-solution.ts';

/** A name and an event source for each function, and what all of them have in common. */
export interface NewAnswers extends Omit<SolutionChoices, 'functions'> {
  readonly event: readonly EventSourceId[];
  readonly function: readonly string[];
  readonly advanced: boolean;
  readonly git: boolean;
}

export function executeNew(
  { advanced, git, event: events, function: names, ...choices }: NewAnswers,
  { cwd, dependent }: CommandContext,
): PlannedOutcome {
  if (names.length !== events.length) throw usageError([unevenMessage(names.length, events.length)]);
  const functions = events.map((event, at) => functionChoices(names[at] ?? '', event, dependent));
  return {
    plan: planNewSolution({ ...choices, functions }),
    root: cwd,
    afterwards: async () => {
      if (git) initRepository(join(cwd, choices.name));
      return {};
    },
  };
}

const unevenMessage = (names: number, events: number): string =>
  `There are ${events} event sources and ${names} function names. Pass one --function for each event source, or omit --function.`;
