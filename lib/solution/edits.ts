import { EditRefused } from '../edit/refused.ts';
import type { PlannedFile } from '../plan/plan.ts';
import type { ExistingSolution } from './existing.ts';

/** Edits of a solution's own files. One that is refused leaves its file alone, and says what to do by hand. */
export class Edits {
  readonly files: PlannedFile[] = [];
  readonly warnings: string[] = [];
  readonly #solution: ExistingSolution;

  constructor(solution: ExistingSolution) {
    this.#solution = solution;
  }

  /** A file that is not there is passed over. */
  edit(path: string, change: (text: string) => string): void {
    try {
      const text = this.#solution.read(path);
      if (text !== undefined) this.files.push({ path, contents: change(text), edit: true });
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      this.warnings.push(`${path}:${error.line}: ${error.reason}. By hand: ${error.byHand}`);
    }
  }
}
