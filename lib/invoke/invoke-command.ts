import type { CommandContext } from '../command/context.ts';
import type { CommandResult } from '../command/outcome.ts';
import { usageError } from '../errors.ts';
import { leavingNothing } from '../process/group.ts';
import type { InvokeChoices } from './invoke-function.ts';
import { invokeFunction } from './invoke-function.ts';
import type { ServeChoices } from './serve/serve.ts';

/** Runs `invoke` with all its flags. Ctrl-C ends it and every process that it has started. */
export async function executeInvoke(
  choices: InvokeChoices & ServeChoices & { readonly serve: boolean },
  { cwd, settings, console }: CommandContext,
): Promise<CommandResult> {
  if (settings.dryRun)
    throw usageError(['invoke writes no files, so a dry run has nothing to show. Remove --dry-run.']);
  return leavingNothing(console, async () => {
    if (!choices.serve) return invokeFunction(choices, settings, cwd, console);
    const { serveFunctions } = await import('./serve/serve.ts');
    return serveFunctions(choices, cwd, console);
  });
}
