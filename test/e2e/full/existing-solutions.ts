import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { lambdaAot } from '../../support/cli.ts';
import { assertOnlyInsertions } from '../../support/edits.ts';
import type { NamedCase } from '../../support/existing-solutions.ts';
import { ExistingSolution, existingSolutions } from '../../support/existing-solutions.ts';
import { packageSource } from '../../support/packages.ts';
import type { ProcessResult } from '../../support/run.ts';
import { run } from '../../support/run.ts';
import { treeOf } from '../../support/tree.ts';

/** A case with its copy on the disk, before and after a function was added. */
interface Tried {
  readonly wanted: NamedCase;
  readonly solution: ExistingSolution;
  check?: ProcessResult;
  added?: ProcessResult;
  /** Paths of the new project files. */
  projects: readonly string[];
}

/** Restores and builds projects of many solutions with one start of MSBuild. */
const traversal = (projects: readonly string[]): string => `<Project>
  <ItemGroup>
${projects.map((path) => `    <Each Include="${path}" />`).join('\n')}
  </ItemGroup>
  <Target Name="Restore"><MSBuild Projects="@(Each)" Targets="Restore" Properties="Of=Restore" BuildInParallel="true" ContinueOnError="true" /></Target>
  <Target Name="Build"><MSBuild Projects="@(Each)" Targets="Build" BuildInParallel="true" ContinueOnError="ErrorAndContinue" /></Target>
</Project>
`;

/**
 * Each solution of test/cases/solutions as its owner has it: checked, and with a new function that is built and tested.
 * What is written there is shown by test/unit/solution/existing.ts.
 */
describe('a solution that was not made here, with the .NET SDK', function () {
  this.timeout(1_800_000);
  const folder = mkdtempSync(join(tmpdir(), 'lambda-aot-existing-'));
  const all: Tried[] = existingSolutions().map((wanted) => ({
    wanted,
    solution: new ExistingSolution(wanted),
    projects: [],
  }));
  const restorable = all.filter(({ wanted }) => wanted.restores !== false);
  let built: ProcessResult | undefined;
  let tested: ProcessResult | undefined;

  const msbuild = async (target: string, projects: readonly string[]): Promise<ProcessResult> => {
    const file = join(folder, `${target}.proj`);
    writeFileSync(file, traversal(projects));
    const { env } = await packageSource();
    return run('dotnet', ['msbuild', file, `-t:${target}`, '-m:2', '-nologo', '-v:minimal'], {
      cwd: folder,
      env,
    });
  };
  const pathsOf = ({ solution: { folder: root } }: Tried, ending: RegExp): string[] =>
    Object.keys(treeOf(root))
      .filter((path) => ending.test(path) && !/(^|\/)(bin|obj)\//.test(path))
      .map((path) => join(root, path));

  before(async () => {
    const { env } = await packageSource();
    const own = restorable.flatMap((each) => pathsOf(each, /\.csproj$/));
    await msbuild('Restore', own);
    for (const each of restorable)
      for (const { project } of each.wanted.functions.filter((fn) => fn.project.endsWith('.cs')))
        await run('dotnet', ['restore', project], { cwd: each.solution.found.root, env });
    for (const each of all) {
      const options = { cwd: each.solution.start, env };
      each.check = await lambdaAot(['serializable', '--check'], options);
      const before = treeOf(each.solution.folder);
      each.added = await lambdaAot(['function', 'PlaceShipment', '--event', 'sqs', '--yes'], options);
      each.projects = pathsOf(each, /PlaceShipment[^/]*\.(csproj|cs)$/).filter(
        (path) => path.endsWith('.csproj') || path.endsWith('PlaceShipment.cs'),
      );
      assertGrown(before, treeOf(each.solution.folder));
    }
    const projects = restorable.flatMap((each) => each.projects.filter((path) => path.endsWith('.csproj')));
    const others = restorable
      .filter(({ wanted }) => wanted.compiles !== false)
      .flatMap((each) => pathsOf(each, /\.csproj$/));
    const together = [...new Set([...projects, ...others])];
    await msbuild('Restore', together);
    built = await msbuild('Build', together);
    const tests = projects
      .filter((path) => /Tests?\.csproj$/.test(path))
      .map((path) => join(dirname(path), 'bin', 'Debug', frameworkOf(path), `${nameOf(path)}.dll`));
    tested = await run('dotnet', ['test', ...tests], { cwd: folder, env });
  });

  after(() => {
    for (const { solution } of all) solution.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const each of all) {
    const { name, restores, compiles, check } = each.wanted;
    describe(name.replace(/-/g, ' '), () => {
      it('is checked', () => {
        const { code, output } = each.check ?? assert.fail();
        assert.equal(code, check.exitCode, output);
        const missing = [...output.matchAll(/: (\S+) is not listed in /g)].map(([, type]) => type);
        assert.deepEqual(missing, check.missing, output);
        if (check.exitCode === 2) assert.doesNotMatch(output, /Nothing is missing/);
      });

      it('gets a function', () => {
        assert.equal(each.added?.code, 0, each.added?.output);
        assert.ok(each.projects.length > 0);
      });

      if (restores !== false && compiles !== false)
        it('builds, old and new, without a warning of the new projects', () => {
          const lines = (built?.output ?? '').split('\n').filter((line) => line.includes(`/${name}/`));
          assert.deepEqual(
            lines.filter((line) => line.includes(': error ')),
            [],
          );
          assert.deepEqual(
            lines.filter((line) => /: warning (?!CA).*PlaceShipment/.test(line)),
            [],
          );
        });
    });
  }

  for (const name of ['one-context-for-two-functions', 'a-generic-helper-and-a-context-handed-over'])
    it(`prunes nothing that something may need: ${name.replace(/-/g, ' ')}`, async () => {
      const { env } = await packageSource();
      const { start, folder: root } =
        all.find(({ wanted }) => wanted.name === name)?.solution ?? assert.fail();
      const checked = await lambdaAot(['serializable', '--check', '--json'], { cwd: start, env });
      const { unneeded, unneededUnknown } = JSON.parse(checked.stdout) as Record<string, unknown>;
      assert.deepEqual([unneeded, unneededUnknown], [[], undefined]);
      const before = sourcesOf(root);
      const pruned = await lambdaAot(['serializable', '--prune', '--yes'], { cwd: start, env });
      assert.equal(pruned.code, 0, pruned.output);
      assert.deepEqual(sourcesOf(root), before);
    });

  it('builds everything, and passes the new tests', () => {
    assert.equal(built?.code, 0, built?.output);
    assert.equal(tested?.code, 0, tested?.output);
    assert.match(tested.output, /Passed!/);
  });

  it('builds a file-based app beside others', async () => {
    const { env } = await packageSource();
    for (const each of restorable)
      for (const path of each.projects.filter((one) => one.endsWith('.cs'))) {
        const { code, output } = await run('dotnet', ['build', path], { cwd: dirname(path), env });
        assert.equal(code, 0, output);
      }
  });
});

/** Files only gain bytes, but for what a new property replaces. */
function assertGrown(before: Record<string, string>, after: Record<string, string>): void {
  for (const [path, text] of Object.entries(before)) {
    assert.ok(after[path] !== undefined, `${path} is gone`);
    if (text !== after[path]) assertOnlyInsertions(text, after[path]);
  }
}

const sourcesOf = (root: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(treeOf(root)).filter(([path]) => path.endsWith('.cs') && !path.includes('/obj/')),
  );

const nameOf = (path: string): string => relative(dirname(path), path).replace(/\.csproj$/, '');

const frameworkOf = (path: string): string =>
  /<TargetFramework>(.*)<\/TargetFramework>/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
