import { LambdaGenerator } from '../../lib/yeoman/generator.ts';
import type { inputs } from '../../lib/commands/invoke.ts';
import { command } from '../../lib/commands/invoke.ts';

/** All of the command is its `run`; this is for yo. */
export default class extends LambdaGenerator<typeof inputs> {
  protected override readonly command = command;
}
