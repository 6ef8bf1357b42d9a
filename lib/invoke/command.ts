import { usageError } from '../errors.ts';
import type { Settings } from '../inputs/request.ts';
import { leavingNothing } from '../process/group.ts';
import type { InvokeChoices } from './invoke.ts';
import { invokeFunction } from './invoke.ts';
import type { ServeChoices } from './serve/serve.ts';

/**
 * `invoke` with all its flags. Ctrl-C ends it and every process that it has started.
 *
 * @returns the exit code
 */
export async function runInvoke(
  choices: InvokeChoices & ServeChoices & { readonly serve: boolean },
  settings: Settings,
  cwd: string,
): Promise<number> {
  if (settings.dryRun)
    throw usageError([
      'invoke writes no files, so there is nothing to show in a dry run. Leave --dry-run out.',
    ]);
  return leavingNothing(async () => {
    if (!choices.serve) return invokeFunction(choices, settings, cwd);
    const { serveFunctions } = await import('./serve/serve.ts');
    return serveFunctions(choices, cwd);
  });
}
