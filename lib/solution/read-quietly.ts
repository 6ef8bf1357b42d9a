import { EditRefused } from '../edit/refused.ts';
import { LambdaAotError } from '../errors.ts';
import type { SolutionFiles } from './files.ts';

/** What is read, or else the fallback if it can't be read: whatever needs it says why. */
export function quietly<T, F>(read: () => T, fallback: F): T | F {
  try {
    return read();
  } catch (error) {
    if (error instanceof EditRefused || error instanceof LambdaAotError) return fallback;
    throw error;
  }
}

/** The text of a file; undefined if there is none, or it is not text, which an edit of it would report. */
export const readQuietly = (files: Pick<SolutionFiles, 'read'>, path: string): string | undefined =>
  quietly(() => files.read(path), undefined);
