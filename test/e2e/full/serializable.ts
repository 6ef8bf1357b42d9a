import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { ProgramOutcome } from '../../support/call-program.ts';
import { callProgram } from '../../support/call-program.ts';
import { corrected } from '../../support/corrected-case.ts';
import type { CompilationResult } from '../../support/function-projects.ts';
import { compileProjects, isThere } from '../../support/function-projects.ts';
import type { PackageSource } from '../../support/packages.ts';
import { packageSource } from '../../support/packages.ts';
import type { SerializableCase } from '../../support/serializable-cases.ts';
import { serializableCases } from '../../support/serializable-cases.ts';

const AT_ONCE = 2;

const allCases = (): SerializableCase[] => [...serializableCases(), ...serializableCases('compiled')];

/**
 * Compiles each project of test/cases/serializable and test/cases/compiled twice, as it is and with what case.json says is missing added, what it says
 * is not needed removed, and calls both. That shows that case.json is true, whatever `lambda-aot serializable` thinks.
 */
describe('the projects of the corpus, without reflection for JSON', () => {
  const outcomes = new Map<string, ProgramOutcome>();
  let compiled: CompilationResult | undefined;
  let source: PackageSource | undefined;

  before(async () => {
    source = await packageSource();
    const cases = allCases().filter((each) => whyNot(each, source) === undefined);
    const projects = cases.flatMap((each) => [
      { ...each, name: `${each.name}.before` },
      ...(isChanged(each) ? [{ ...each, name: `${each.name}.after`, own: corrected(each) }] : []),
    ]);
    const packages = cases.flatMap(({ expected }) => expected.packages ?? []);
    const built = await compileProjects(projects, packages, source);
    compiled = built;
    await inParallel(cases, async (each) => {
      if (each.expected.event === undefined) return;
      for (const state of ['before', 'after']) {
        const program = `${each.name}.${state}`;
        const path = built.program(program);
        const event = JSON.stringify(each.expected.event);
        if (path !== undefined) outcomes.set(program, await callProgram(path, built.runner, event));
      }
    });
  });

  after(() => {
    if (compiled) rmSync(compiled.folder, { recursive: true, force: true });
  });

  const outcomeOf = (program: string): ProgramOutcome => {
    assert.ok(
      compiled?.program(program),
      `does not compile:\n${linesAbout(program, compiled?.output ?? '')}`,
    );
    return outcomes.get(program) ?? { ok: false, text: 'was not called' };
  };

  for (const each of allCases()) {
    const { name, expected } = each;
    it(name.replace(/-/g, ' '), function () {
      if (whyNot(each, source) !== undefined) this.skip();
      if (expected.compiles === false) assert.equal(compiled?.program(`${name}.before`), undefined);
      if (expected.event === undefined) return;
      if (expected.compiles !== false) {
        assert.ok(expected.missing.length === 0 || expected.fails, 'case.json does not say how it fails');
        const before = outcomeOf(`${name}.before`);
        if (expected.fails === undefined) assertAnswers(before, expected.answers);
        else assert.ok(!before.ok && before.text.includes(expected.fails), before.text);
      }
      if (isChanged(each)) assertAnswers(outcomeOf(`${name}.after`), expected.answers);
    });
  }
});

/** Why a case can't be built here; undefined where it can. */
function whyNot({ expected }: SerializableCase, source: PackageSource | undefined): string | undefined {
  if (source === undefined) return 'no packages';
  if (source.standIns && expected.standIns === false) return 'the stand-ins lack something';
  return expected.packages?.find((id) => !isThere(id, source));
}

function assertAnswers({ ok, text }: ProgramOutcome, expected: unknown): void {
  assert.ok(ok, text);
  assert.deepEqual(text === '' ? null : JSON.parse(text), expected);
}

/** Whether there is something to add or remove, and that is enough for the function to answer. */
const isChanged = ({ expected }: SerializableCase): boolean =>
  'answers' in expected && expected.missing.length + expected.unneeded.length > 0;

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const linesAbout = (program: string, output: string): string =>
  output
    .split('\n')
    .filter((line) => line.includes(`${program}/`))
    .join('\n');
