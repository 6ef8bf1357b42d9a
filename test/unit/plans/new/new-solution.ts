import { createHash } from 'node:crypto';
import assert from 'node:assert/strict';
import { eventSources } from '../../../../lib/events/catalogue.ts';
import { buildVersion } from '../../../../lib/package-root.ts';
import type { Plan } from '../../../../lib/plan/plan.ts';
import type { SolutionChoices } from '../../../../lib/blueprint/choices.ts';
import { planNewSolution } from '../../../../lib/plans/new/new-solution.ts';
import { profiles } from '../../../../lib/tables/profiles.ts';
import { runtimes } from '../../../../lib/tables/runtimes.ts';
import { assertGolden } from '../../../support/golden.ts';
import { parseTemplate, problemsOf } from '../../../support/sam-spec.ts';
import { defaultChoices as defaults } from '../../../support/choices.ts';

function textOf({ files }: Plan, path: string): string {
  const file = files.find((each) => each.path === `orders/${path}`);
  assert.ok(file, `${path} is not in the plan`);
  return file.contents.toString();
}

/** All but the file that holds the generator's version. */
function lasting({ files }: Plan): Plan['files'] {
  return files.filter(({ path }) => !path.endsWith('.yo-rc.json'));
}

/** As `git hash-object` has it. */
const gitBlobId = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

describe('the plan of a new solution', () => {
  it('is the one of test/cases/golden/new-default', () => {
    assertGolden('new-default', lasting(planNewSolution(defaults)));
  });

  it('is, with every choice made differently, the one of test/cases/golden/new-other', () => {
    const other: SolutionChoices = {
      name: 'web-shop',
      functions: [{ name: 'PlaceOrder', event: 'apigw-http' }],
      runtime: 'provided.al2023',
      arch: 'x86_64',
      optimize: 'compatibility',
      streaming: false,
      trimMode: 'partial',
      rootAssembly: ['AWSSDK.Core'],
      shared: true,
      build: 'sam',
      memory: 1024,
      timeout: 10,
      region: 'eu-west-1',
      tests: false,
      ci: false,
    };
    assertGolden('new-other', lasting(planNewSolution(other)));
  });

  it('is, optimized for leanest, the one of test/cases/golden/new-leanest', () => {
    assertGolden('new-leanest', lasting(planNewSolution({ ...defaults, optimize: 'leanest' })));
  });

  it('remembers the answers it was made from', () => {
    const file = JSON.parse(textOf(planNewSolution(defaults), '.yo-rc.json')) as Record<string, unknown>;
    const { files, ...record } = file['generator-lambda-aot'] as { files: Record<string, string> };
    const { functions, ...answers } = defaults;
    assert.deepEqual(record, { version: buildVersion(), format: 2, answers, functions });
    const written = planNewSolution(defaults).files.map(({ path }) => path.replace('orders/', ''));
    assert.deepEqual(Object.keys(files), written.filter((path) => path !== '.yo-rc.json').sort());
    for (const [path, id] of Object.entries(files))
      assert.equal(id, gitBlobId(textOf(planNewSolution(defaults), path)), path);
  });

  it('ends every file with one line break and holds no trace of a template', () => {
    for (const event of eventSources.map(({ id }) => id)) {
      for (const { path, contents } of planNewSolution({
        ...defaults,
        functions: [{ name: 'Orders', event }],
        shared: true,
      }).files) {
        assert.match(contents.toString(), /[^\n]\n$/, path);
        assert.doesNotMatch(contents.toString(), /<%|%>|undefined|\[object Object\]|[ \t]\n|\r/, path);
      }
    }
  });

  it('has a template that is valid by the published specification, for every choice', () => {
    for (const { id } of runtimes) {
      for (const build of ['container', 'sam'] as const) {
        for (const event of eventSources.map((source) => source.id)) {
          const template = parseTemplate(
            textOf(
              planNewSolution({ ...defaults, runtime: id, build, functions: [{ name: 'Orders', event }] }),
              'template.yaml',
            ),
          );
          assert.deepEqual(problemsOf(template), []);
        }
      }
    }
  });

  it('takes ICU away where the runtime has none, whatever it is optimized for', () => {
    for (const { value } of profiles) {
      const plan = planNewSolution({ ...defaults, runtime: 'provided.al2023', optimize: value });
      const project = textOf(plan, 'src/Orders/Orders.csproj');
      assert.equal(project.match(/<InvariantGlobalization>true</g)?.length, 1, value);
    }
  });

  it('writes the architecture everywhere the same', () => {
    for (const [arch, identifier, runner] of [
      ['arm64', 'linux-arm64', 'ubuntu-24.04-arm'],
      ['x86_64', 'linux-x64', 'ubuntu-24.04'],
    ] as const) {
      const plan = planNewSolution({ ...defaults, arch });
      assert.match(textOf(plan, 'template.yaml'), new RegExp(`- ${arch} `));
      assert.match(textOf(plan, 'Dockerfile'), new RegExp(`BUILD_IMAGE=\\S+-${arch}\n`));
      assert.match(textOf(plan, 'build.sh'), new RegExp(`runtime_identifier=${identifier}\n`));
      assert.match(textOf(plan, '.github/workflows/build.yml'), new RegExp(`runs-on: ${runner}\n`));
      assert.match(
        textOf(plan, 'src/Orders/aws-lambda-tools-defaults.json'),
        new RegExp(`-architecture": "${arch}"`),
      );
    }
  });

  it('lists in the serializer context what the handler takes and gives', () => {
    const code = textOf(
      planNewSolution({ ...defaults, functions: [{ name: 'Orders', event: 'apigw-http' }] }),
      'src/Orders/Function.cs',
    );
    const [, input, output] = /Func<(\w+), ILambdaContext, (\w+)> handler/.exec(code) ?? [];
    const listed = [...code.matchAll(/^\[JsonSerializable\(typeof\((\w+)\)\)\]$/gm)].map(([, type]) => type);
    assert.deepEqual(listed, [input, output, 'Product']);
  });
});
