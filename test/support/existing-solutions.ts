import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../../lib/package-root.ts';
import type { Solution } from '../../lib/solution/solution.ts';
import { readSolution } from '../../lib/solution/read.ts';
import { temporaryFolder } from './cli.ts';

/** A handler as a case expects it. */
export interface ExpectedHandler {
  readonly name: string;
  readonly handler: string;
  readonly annotations?: string;
  /** Logical ID. */
  readonly resource?: string;
}

export interface ExpectedFunction {
  readonly name: string;
  readonly kind: string;
  readonly project: string;
  readonly handlers: readonly ExpectedHandler[];
  readonly template?: string | undefined;
  readonly tests?: string;
}

/** A solution that was not made here, and what the commands are to find in it. */
export interface ExistingSolutionCase {
  readonly about: string;
  /** Folder to stand in, below that of the solution; undefined: the solution's own. */
  readonly folder?: string;
  readonly functions: readonly ExpectedFunction[];
  /** What is said of projects in other languages. */
  readonly others?: readonly string[];
  /** false: it needs packages that the tests do not have. */
  readonly restores?: boolean;
  readonly compiles?: boolean;
  /** What `serializable --check` says of the restored solution. */
  readonly check: { readonly exitCode: number; readonly missing: readonly string[] };
}

export interface NamedCase extends ExistingSolutionCase {
  readonly name: string;
}

const cases = join(packageRoot, 'test', 'cases', 'solutions');

export const existingSolutions = (): NamedCase[] =>
  readdirSync(cases)
    .sort()
    .map((name) => ({
      name,
      ...(JSON.parse(readFileSync(join(cases, name, 'case.json'), 'utf8')) as ExistingSolutionCase),
    }));

/** A copy of a case's solution on the disk. */
export class ExistingSolution {
  /** Absolute folder of the copy. */
  readonly folder: string;
  readonly #start: string;

  constructor({ name, folder = '' }: NamedCase) {
    this.folder = join(temporaryFolder(), name);
    this.#start = join(this.folder, folder);
    cpSync(join(cases, name, 'solution'), this.folder, { recursive: true });
    // git would take these for its own.
    for (const path of readdirSync(this.folder, { recursive: true, encoding: 'utf8' }))
      if (basename(path).startsWith('_git'))
        renameSync(join(this.folder, path), join(this.folder, path.replace(/_git(\w+)$/, '.git$1')));
  }

  /** The folder to stand in. */
  get start(): string {
    return this.#start;
  }

  /** As the commands find it. */
  get found(): Solution {
    return readSolution(this.#start);
  }

  remove(): void {
    rmSync(join(this.folder, '..'), { recursive: true, force: true });
  }
}

/** The golden text of a case: what a command does to its solution. */
export const goldenOf = (name: string, command: string): string => join(cases, name, `${command}.txt`);

export const goldenText = (name: string, command: string): string => {
  const path = goldenOf(name, command);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};
