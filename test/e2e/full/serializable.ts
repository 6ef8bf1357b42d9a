import assert from 'node:assert/strict';
import { addUsing } from '../../../lib/edit/csharp/add-using.ts';
import { findContexts } from '../../../lib/edit/csharp/contexts.ts';
import { addSerializable, removeSerializable } from '../../../lib/edit/csharp/serializable.ts';
import { FunctionInstance } from '../../../lib/runtime-api/instance.ts';
import type { Compiled } from '../../support/function-projects.ts';
import { compileProjects, isThere } from '../../support/function-projects.ts';
import type { PackageSource } from '../../support/packages.ts';
import { packageSource } from '../../support/packages.ts';
import type { Missing, SerializableCase } from '../../support/serializable-cases.ts';
import { missingOf, parsed, serializableCases } from '../../support/serializable-cases.ts';

const AT_ONCE = 2;

/** What a program made of the event: its answer, or the error. */
interface Outcome {
  readonly ok: boolean;
  readonly text: string;
}

/**
 * Compiles each project of test/serializable twice, as it is and with the types added that case.json says are missing,
 * and calls both. That shows that case.json is true, whatever `lambda-aot serializable` thinks.
 */
describe('the projects of the corpus, without reflection for JSON', () => {
  const outcomes = new Map<string, Outcome>();
  let compiled: Compiled | undefined;
  let source: PackageSource | undefined;

  before(async () => {
    source = await packageSource();
    const cases = serializableCases().filter((each) => whyNot(each, source) === undefined);
    const projects = cases.flatMap((each) => [
      { ...each, name: `${each.name}.before` },
      { ...each, name: `${each.name}.after`, own: withMissing(each) },
    ]);
    const packages = cases.flatMap(({ expected }) => expected.packages ?? []);
    const built = await compileProjects(projects, packages, source);

    compiled = built;
    const calls = cases.flatMap(({ name, expected }) =>
      ['before', 'after'].map((state) => ({ program: `${name}.${state}`, expected })),
    );
    await inParallel(calls, async ({ program, expected }) => {
      const path = built.program(program);
      if (path === undefined || expected.event === undefined) return;
      outcomes.set(program, await call(path, built.runner, JSON.stringify(expected.event)));
    });
  });

  const outcomeOf = (program: string): Outcome => {
    assert.ok(
      compiled?.program(program),
      `does not compile:\n${linesAbout(program, compiled?.output ?? '')}`,
    );
    return outcomes.get(program) ?? { ok: false, text: 'was not called' };
  };

  for (const each of serializableCases()) {
    const { name, expected } = each;
    it(name.replace(/-/g, ' '), function () {
      if (whyNot(each, source) !== undefined) this.skip();
      if (expected.compiles === false) assert.equal(compiled?.program(`${name}.before`), undefined);
      if (expected.event === undefined) return;
      if (expected.compiles !== false) {
        const before = outcomeOf(`${name}.before`);
        if (expected.fails === undefined) assertAnswers(before, expected.answers);
        else assert.ok(!before.ok && before.text.includes(expected.fails), before.text);
      }
      if ('answers' in expected) assertAnswers(outcomeOf(`${name}.after`), expected.answers);
    });
  }
});

/** Why a case can't be built here; undefined where it can. */
function whyNot({ expected }: SerializableCase, source: PackageSource | undefined): string | undefined {
  if (source === undefined) return 'no packages';
  if (source.standIns && expected.standIns === false) return 'the stand-ins lack something';
  return expected.packages?.find((id) => !isThere(id, source));
}

function assertAnswers({ ok, text }: Outcome, expected: unknown): void {
  assert.ok(ok, text);
  assert.deepEqual(text === '' ? null : JSON.parse(text), expected);
}

/** The function's own files, with what is missing added as the command would. */
function withMissing(each: SerializableCase): Record<string, string> {
  const files = { ...each.own };
  if (!('answers' in each.expected)) return files;
  for (const missing of missingOf(each)) {
    const path = pathOfContext(missing.context, files);
    const { usings = [] } = each.expected;
    files[path] = usings.reduce((text, using) => addUsing(text, using), listed(files[path] ?? '', missing));
  }
  return files;
}

function listed(text: string, { context, type, propertyName }: Missing): string {
  if (propertyName === undefined) return addSerializable(text, context, type);
  // Where it is listed without the name that it needs, the line is replaced.
  const without = removeSerializable(text, context, type);
  return addSerializable(without, context, type, { typeInfoPropertyName: propertyName });
}

/** The file with the part of a context that has attributes; the source generator fails where two parts have some. */
function pathOfContext(name: string, files: Readonly<Record<string, string>>): string {
  const context = findContexts(parsed(files)).find((each) => each.name === name);
  const [entry] = context?.entries ?? [];
  const part = entry ?? context?.parts.find(({ type }) => type.bases.length > 0);
  assert.ok(part, `there is no context ${name}`);
  return part.file.path;
}

async function call(program: string, runner: readonly string[], event: string): Promise<Outcome> {
  const settings = { name: 'Orders', memory: 512, timeout: 30, region: 'eu-west-1' };
  const instance = await FunctionInstance.start({
    ...settings,
    executable: program,
    emulator: runner,
    environment: { PATH: process.env.PATH ?? '' },
  });
  try {
    const { ok, payload } = await instance.invoke(event);
    // Written anew, because .NET writes ` and ' as numbers in an error.
    return { ok, text: ok ? payload.toString() : JSON.stringify(JSON.parse(payload.toString())) };
  } catch (error) {
    return { ok: false, text: String(error) };
  } finally {
    await instance.stop();
  }
}

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
