import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventSources } from '../../../lib/events/catalogue.ts';
import type { SolutionChoices } from '../../../lib/blueprint/choices.ts';
import { noDotnet } from '../../../lib/dotnet/run-dotnet.ts';
import { explain } from '../../../lib/explain/explain.ts';
import { packageRoot } from '../../../lib/package-root.ts';
import { planNewSolution } from '../../../lib/plans/new/new-solution.ts';
import { architectures } from '../../../lib/tables/architectures.ts';
import { profiles } from '../../../lib/tables/profiles.ts';
import type { Runtime, RuntimeId } from '../../../lib/tables/runtimes.ts';
import {
  defaultRuntime,
  runtime,
  runtimeNote,
  runtimes,
  runtimeWarnings,
} from '../../../lib/tables/runtimes.ts';
import { defaultChoices } from '../../support/choices.ts';
import { dotnetVersionsIn } from '../../support/dotnet-versions.ts';
import { managed, osOnly } from '../../support/made-up-runtimes.ts';

/** Source files that name a version of .NET outside the table. */
const facts: Readonly<Record<string, string>> = {
  'lib/tables/versions.ts': 'a comment says which release of a package is trimmable',
  'lib/explain/known-errors.ts': 'a comment says whose error texts were read',
};

/** Every solution that differs in more than its functions. */
function everySolution(): SolutionChoices[] {
  const functions = [
    { name: 'Upper', event: 'plain-string' },
    { name: 'Orders', event: 'apigw-http' },
    { name: 'Bill', event: 'sqs' },
  ] as const;
  const base = { ...defaultChoices, functions, shared: true };
  return profiles.flatMap(({ value: optimize }) =>
    architectures.flatMap(({ value: arch }) =>
      (['container', 'sam'] as const).flatMap((build) =>
        [true, false].map((on) => ({ ...base, optimize, arch, build, streaming: on, tests: on, ci: on })),
      ),
    ),
  );
}

const solutionOfEach = (): SolutionChoices[] =>
  eventSources.map(({ id }) => ({ ...defaultChoices, functions: [{ name: 'Orders', event: id }] }));

const planFor = (choices: SolutionChoices, row: Runtime) =>
  planNewSolution({ ...choices, runtime: row.id as RuntimeId }, row);

/** The files of a solution by their path. */
function textsOf(row: Runtime): (path: string) => string {
  const { files } = planFor(defaultChoices, row);
  const texts = new Map(files.map(({ path, contents }) => [path, contents.toString()]));
  return (path) => texts.get(`orders/${path}`) ?? assert.fail(`there is no ${path}`);
}

describe('a row of the table of runtimes', () => {
  for (const row of [managed, osOnly]) {
    const own = dotnetVersionsIn(JSON.stringify(row));
    const foreign = (text: string): number[] =>
      dotnetVersionsIn(text).filter((version) => !own.includes(version));

    it(`decides every version of .NET in a solution for ${row.id}, and in its warnings`, () => {
      for (const choices of [...everySolution(), ...solutionOfEach()]) {
        const { files, warnings } = planFor(choices, row);
        for (const { path, contents } of files) assert.deepEqual(foreign(contents.toString()), [], path);
        assert.deepEqual(foreign(warnings.join('\n')), []);
      }
    });

    it(`decides what is said of ${row.id}, and if there is no SDK`, () => {
      const said = [runtimeNote(row), ...runtimeWarnings(row), noDotnet(row).message];
      assert.deepEqual(foreign(said.join('\n')), []);
    });
  }

  it('is all that names its SDK, its build image and its framework', () => {
    const text = textsOf(managed);
    assert.match(text('global.json'), /"version": "99\.0\.100"/);
    assert.match(text('Dockerfile'), /BUILD_IMAGE=public\.ecr\.aws\/sam\/build-dotnet99:latest-arm64\n/);
    assert.match(text('README.md'), /You need the \.NET 99 SDK/);
    assert.match(text('src/Orders/Orders.csproj'), /<TargetFramework>net99\.0</);
    assert.match(text('template.yaml'), /Runtime: dotnet99\n/);
    assert.doesNotMatch(text('src/Orders/aws-lambda-tools-defaults.json'), /container-image-for-build/);
    assert.doesNotMatch(text('.github/workflows/build.yml'), /dotnet-version/);
  });

  it('brings an older framework to the tests of a newer SDK', () => {
    const text = textsOf(osOnly);
    assert.match(text('.github/workflows/build.yml'), /dotnet-version: 98\.0\.x\n/);
    assert.match(text('test/Orders.Tests/Orders.Tests.csproj'), /net98\.0 is not installed[^]*RollForward/);
    assert.match(
      text('src/Orders/aws-lambda-tools-defaults.json'),
      /"container-image-for-build": "public\.ecr\.aws\/sam\/build-dotnet99:latest-arm64"/,
    );
  });

  it('is described by its name, remark and dates', () => {
    assert.equal(runtimeNote(managed), '.NET 99, supported by AWS until 2199-11-14');
    assert.equal(runtimeNote(osOnly), '.NET 98 on bare metal, deprecated since 2197-11-10');
    assert.deepEqual(runtimeWarnings(managed), []);
    assert.match(
      runtimeWarnings(osOnly)[0] ?? '',
      /^provided\.al2199 has been deprecated .* Use dotnet99\.$/,
    );
  });
});

describe('the table of runtimes', () => {
  it('has a default and successors that are supported and have ICU', () => {
    const deprecations = runtimes.flatMap((each: Runtime) => each.deprecation ?? []);
    for (const id of [defaultRuntime, ...deprecations.map(({ successor }) => successor)]) {
      const row = runtime(id as RuntimeId);
      assert.equal(row.deprecation, undefined, id);
      assert.ok(row.hasIcu, id);
    }
  });

  it('is where the advice on a missing ICU comes from', () => {
    const advice = explain("Couldn't find a valid ICU package", { function: '' });
    for (const { id, hasIcu } of runtimes) if (!hasIcu) assert.ok(advice?.why.includes(id), id);
    assert.ok(advice?.todo.some((line) => line.includes(`(${defaultRuntime})`)));
  });

  it('is the only source file that names a version of .NET', () => {
    const naming = ['generators', 'lib', 'scripts', 'templates'].flatMap((folder) =>
      readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => dotnetVersionsIn(readFileSync(file, 'utf8')).length > 0)
        .map((file) => file.slice(packageRoot.length + 1).replaceAll('\\', '/')),
    );
    assert.deepEqual(naming.sort(), ['lib/tables/runtimes.ts', ...Object.keys(facts)].sort());
  });
});
