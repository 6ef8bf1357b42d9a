import { LambdaGenerator } from '../../lib/yeoman/generator.ts';
import type { inputs } from './inputs.ts';
import { command } from './inputs.ts';

/** All of the command is its `run`; this is for yo. */
export default class extends LambdaGenerator<typeof inputs> {
  protected override readonly command = command;
}
