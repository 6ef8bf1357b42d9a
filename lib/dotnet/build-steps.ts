/** What a build is doing. `other` is what takes little time, such as reading the projects. */
export type StepKind = 'restore' | 'compile' | 'native' | 'link' | 'other';

export interface BuildStep {
  readonly kind: StepKind;
  /** Name of the project that it is about, without .csproj; undefined for the project that is built. */
  readonly project: string | undefined;
}

/** Targets of the .NET SDK, by which a build with `-v:normal` reports what it is doing. */
const TARGETS: Readonly<Record<string, StepKind>> = {
  _GetAllRestoreProjectPathItems: 'restore',
  Restore: 'restore',
  CoreCompile: 'compile',
  IlcCompile: 'native',
  LinkNative: 'link',
};

/** MSBuild puts the number of a project before a line if the line before is about another one: `2>CoreCompile:`. */
const NUMBERED = /^\s*(?:(\d+)(?::\d+)?>)?\s*(.*?)\s*$/;
const TARGET = /^(\w+):$/;
const SKIPPED = /^Skipping target "(\w+)"/;
const BUILDS_OTHER = /^Project ".*" \([\d:]+\) is building "(.*)" \((\d+)(?::\d+)?\) on node/;
const STARTED = /^Project "(.*)" on node \d+ \((.*) target/;

/** Finds the steps of a build in its output, which may arrive in pieces of any length. */
export class BuildStepReader {
  readonly #onStep: (step: BuildStep) => void;
  readonly #projects = new Map<string, string>();
  #number = '';
  #rest = '';
  #announced: string | undefined;

  constructor(onStep: (step: BuildStep) => void) {
    this.#onStep = onStep;
  }

  readonly read = (text: string): void => {
    const lines = (this.#rest + text).split(/\r?\n/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#readLine(line);
  };

  #readLine(line: string): void {
    const [, number, text = ''] = NUMBERED.exec(line) ?? [];
    this.#number = number ?? this.#number;
    this.#begin(text);
    const [, other, otherNumber] = BUILDS_OTHER.exec(text) ?? [];
    if (other !== undefined && otherNumber !== undefined) this.#projects.set(otherNumber, nameOf(other));
    const [, started, targets] = STARTED.exec(text) ?? [];
    if (started !== undefined) this.#projects.set(this.#number, nameOf(started));
    if (started !== undefined && targets !== 'Restore') this.#onStep({ kind: 'other', project: undefined });
    this.#announced = TARGET.exec(text)?.[1];
  }

  /** A target is named before MSBuild determines that there is nothing to do for it. */
  #begin(text: string): void {
    const kind = TARGETS[this.#announced ?? ''];
    if (kind === undefined || SKIPPED.exec(text)?.[1] === this.#announced) return;
    this.#onStep({ kind, project: kind === 'compile' ? this.#projects.get(this.#number) : undefined });
  }
}

/** `Shared` of an absolute path of any system; `Greet` of Greet.cs.csproj, which the SDK makes of a file-based app. */
const nameOf = (project: string): string => project.replace(/^.*[\\/]/, '').replace(/(\.cs)?\.\w+$/, '');
