import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lambdaAot, temporaryFolder } from './cli.ts';
import type { NativePublish } from './native.ts';
import { invoke, noNativeLinux, publishFunction } from './native.ts';
import type { PackageSource } from './packages.ts';
import { packageSource } from './packages.ts';
import type { ProcessResult } from './run.ts';
import { run } from './run.ts';

export interface SolutionCase {
  /** After `new orders --yes`. */
  readonly flags?: readonly string[];
  /** What the native binary must answer to the sample event; the difference is shown. */
  readonly answer: unknown;
  /** Runtime identifier to publish for; this machine's where it is left out. */
  readonly runtimeIdentifier?: string;
  readonly publishFlags?: readonly string[];
  /** What runs a binary of another architecture. */
  readonly emulator?: readonly [string, ...string[]];
  /** Why this case can't run here; undefined where it can. */
  readonly skip?: () => string | undefined;
  /** More promises about the built solution. */
  readonly also?: (built: () => BuiltSolution) => void;
}

/** A generated solution and what became of it. */
export interface BuiltSolution extends NativePublish {
  readonly folder: string;
  readonly packages: PackageSource;
}

/** Generates, tests, publishes and invokes one solution, and promises that all of it works. */
export function describeSolution(title: string, wanted: SolutionCase): void {
  describe(title, () => {
    let built: BuiltSolution | undefined;
    let tested: ProcessResult | undefined;
    const use = (): BuiltSolution => {
      assert.ok(built, 'the solution was not built');
      return built;
    };

    before(async function () {
      const reason = noNativeLinux() ?? wanted.skip?.();
      if (reason !== undefined) {
        console.log(`    skipped: ${reason}`);
        this.skip();
      }
      const parent = temporaryFolder();
      const made = await lambdaAot(['new', 'orders', '--yes', '--no-git', ...(wanted.flags ?? [])], {
        cwd: parent,
      });
      assert.equal(made.code, 0, made.output);
      const packages = await packageSource();
      const folder = join(parent, 'orders');
      tested = await run('dotnet', ['test'], { cwd: folder, env: packages.env });
      const { runtimeIdentifier, publishFlags: flags } = wanted;
      const published = await publishFunction(folder, 'Orders', packages, { runtimeIdentifier, flags });
      built = { folder, packages, ...published };
    });

    after(() => {
      if (built) rmSync(join(built.folder, '..'), { recursive: true, force: true });
    });

    it('passes its own tests', () => {
      assert.equal(tested?.code, 0, tested?.output);
      assert.match(tested.output, /Passed!/);
      assert.doesNotMatch(tested.output, /warning/);
    });

    it('compiles to a native binary without a warning', () => {
      assert.equal(use().publish.code, 0, use().publish.output);
      assert.doesNotMatch(use().publish.output, /warning/);
      assert.ok(existsSync(use().executable));
    });

    it('answers the sample event', async () => {
      const event = readFileSync(join(use().folder, 'events', 'Orders.json'));
      assert.deepEqual(await answerOf(use(), event, wanted.emulator), wanted.answer);
    });

    wanted.also?.(use);
  });
}

/** Calls the native binary once, through the local Runtime API. */
export async function answerOf(
  { executable }: Pick<BuiltSolution, 'executable'>,
  event: string | Buffer,
  emulator: readonly string[] = [],
): Promise<unknown> {
  const { answer } = await invoke(executable, event, { emulator });
  return answer;
}
