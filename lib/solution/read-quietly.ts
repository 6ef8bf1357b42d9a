import { EditRefused } from '../edit/refused.ts';
import type { SolutionFiles } from './files.ts';

/** The text of a file; undefined if there is none, or it is not text, which an edit of it would report. */
export function readQuietly(files: Pick<SolutionFiles, 'read'>, path: string): string | undefined {
  try {
    return files.read(path);
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
}
