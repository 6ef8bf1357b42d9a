import { EditRefused } from '../edit/refused.ts';
import type { PlannedFile } from './plan.ts';
import type { ExistingSolution } from '../solution/existing.ts';

/** Edits of a solution's own files. One that is refused leaves its file alone, and says what to do by hand. */
export class Edits {
  readonly files: PlannedFile[] = [];
  readonly warnings: string[] = [];
  readonly #solution: ExistingSolution;

  constructor(solution: ExistingSolution) {
    this.#solution = solution;
  }

  /** @returns whether the file is there; one that is not is passed over */
  edit(path: string, change: (text: string) => string): boolean {
    try {
      const text = this.#now(path);
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
    this.warnings.push(`${path}:${line}: ${reason}. By hand: ${byHand}`);
  }

  /** With the edits that were made so far. */
  #now(path: string): string | undefined {
    return this.files.find((file) => file.path === path)?.contents.toString() ?? this.#solution.read(path);
  }
}
