import { main } from '../lib/cli/main.ts';
import { programNamed } from './commands.ts';

/** The bin of create-lambda-aot: the same commands, and any other first word names a new solution. */
export async function create(argv: readonly string[]): Promise<void> {
  process.exitCode = await main(programNamed('npm create lambda-aot', 'new'), argv);
}
