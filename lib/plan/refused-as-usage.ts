import { EditRefused } from '../edit/refused.ts';
import { usageError } from '../errors.ts';

/** Refuses the whole command if an edit that it depends on is refused. */
export function refusedAsUsage<T>(path: string, edit: () => T): T {
  try {
    return edit();
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    const hint = error.byHand === '' ? '' : ` By hand: ${error.byHand}`;
    throw usageError([`${path}:${error.line}: ${error.reason}.${hint}`]);
  }
}
