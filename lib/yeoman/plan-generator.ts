import type { PlannedOutcome } from '../command/outcome.ts';
import type { Terminal } from '../command/context.ts';
import type { CommandRequest } from '../inputs/request.ts';
import type { GeneratorOptions } from './committing-generator.ts';
import { CommittingGenerator } from './committing-generator.ts';

/** What the command line passes on, so that nothing is read, prompted for or determined again. */
export interface RunHandover {
  readonly planned: PlannedOutcome;
  readonly request: CommandRequest;
  readonly terminal: Terminal;
}

/** Makes the changes of an existing plan. */
export class PlanGenerator extends CommittingGenerator {
  protected override readonly request: CommandRequest;
  protected override readonly terminal: Terminal;
  readonly #planned: PlannedOutcome;

  constructor(args: string[], options: GeneratorOptions & RunHandover) {
    super(args, options);
    this.request = options.request;
    this.terminal = options.terminal;
    this.#planned = options.planned;
  }

  writing(): void {
    this.put(this.#planned);
  }
}
