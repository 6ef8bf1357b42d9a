import { join } from 'node:path';
import { EnvironmentBase } from 'yeoman-environment';
import type { CommandEntry } from '../command/command.ts';
import { generatorName } from '../command/command.ts';
import type { PlannedOutcome } from '../command/outcome.ts';
import type { Terminal } from '../command/context.ts';
import type { CommandRequest } from '../inputs/request.ts';
import { packageRoot } from '../package-root.ts';
import type { Change } from '../plan/changes.ts';
import { environmentAdapter } from './adapter.ts';
import type { RunHandover } from './plan-generator.ts';
import { PlanGenerator } from './plan-generator.ts';

/**
 * Makes the changes of a plan as a run of Yeoman.
 *
 * @param request of the command line, read and resolved already
 */
export async function commitUnderYeoman(
  entry: CommandEntry,
  planned: PlannedOutcome,
  request: CommandRequest,
  terminal: Terminal,
): Promise<readonly Change[]> {
  // The base has all that a run needs; what the full one adds installs generators from npm.
  const env = new EnvironmentBase({ adapter: environmentAdapter(terminal) });
  const name = generatorName(entry);
  const namespace = `lambda-aot:${name}`;
  const resolved = join(packageRoot, 'generators', name, 'index.js');
  // Registered by itself: a look-up would walk all global packages, and name us after our folder.
  env.register(PlanGenerator, { namespace, resolved, packagePath: packageRoot });
  const handover: RunHandover = { planned, request, terminal };
  const generator = await env.create<PlanGenerator>(namespace, { generatorOptions: handover as object });
  await env.runGenerator(generator);
  return generator.changes;
}
