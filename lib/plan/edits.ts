import { EditRefused } from '../edit/refused.ts';
import type { PlannedFile } from './plan.ts';

/** Reads the current text of a file; undefined if there is none. */
export interface FileReader {
  readonly read: (path: string) => string | undefined;
}

/** Edits to existing files of a solution. A refused edit does not change its file, and says what to do by hand. */
export class Edits {
  readonly files: PlannedFile[] = [];
  readonly warnings: string[] = [];
  readonly #before: FileReader;

  constructor(before: FileReader) {
    this.#before = before;
  }

  /** @returns whether the file exists; a missing file is skipped */
  edit(path: string, change: (text: string) => string): boolean {
    try {
      const text = this.read(path);
      if (text === undefined) return false;
      const contents = change(text);
      this.files.splice(0, Infinity, ...this.files.filter((file) => file.path !== path), {
        path,
        contents,
        edit: true,
      });
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      this.refuse(path, error);
    }
    return true;
  }

  create(path: string, contents: string): void {
    this.files.push({ path, contents });
  }

  refuse(path: string, { line, reason, byHand }: EditRefused): void {
    const warning = `${path}:${line}: ${reason}. By hand: ${byHand}`;
    if (!this.warnings.includes(warning)) this.warnings.push(warning);
  }

  /** The text of a file, with all edits so far. */
  read(path: string): string | undefined {
    return this.files.find((file) => file.path === path)?.contents.toString() ?? this.#before.read(path);
  }
}
