import { constants, cpSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Launch } from './build-function.ts';
import { isAlive } from '../process/lock.ts';

const RUN = /^run-(\d+)$/;

/**
 * A copy of a built function for this process alone, because the next build may overwrite the file of a running
 * function. The copy is deleted when the process ends.
 *
 * @param launch how to start the built function, which is in a separate folder
 */
export function stagedCopy(launch: Launch): Launch {
  const file = launch.at(-1) ?? launch[0];
  const built = dirname(file);
  const parent = dirname(built);
  removeLeftovers(parent);
  const own = join(parent, `run-${process.pid}`);
  cpSync(built, join(own, basename(built)), {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    // Symbols are for debuggers, and larger than all the rest.
    filter: (source) => !/\.(dbg|dSYM)$/.test(source),
  });
  process.once('exit', () => {
    rmSync(own, { recursive: true, force: true });
  });
  const words = launch.map((word) =>
    dirname(word) === built ? join(own, basename(built), basename(word)) : word,
  );
  return words as unknown as Launch;
}

/** Deletes the copies of processes that were killed before they could clean up. */
function removeLeftovers(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = Number(RUN.exec(name)?.[1]);
    if (pid && pid !== process.pid && !isAlive(pid))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}
