import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { addUsing } from '../../../lib/edit/csharp/edit/add-using.ts';
import type { ContextPart, SerializerContext } from '../../../lib/edit/csharp/find/contexts.ts';
import { findContexts } from '../../../lib/edit/csharp/find/contexts.ts';
import { addSerializable, removeSerializable } from '../../../lib/edit/csharp/edit/edit-serializable.ts';
import { FunctionInstance } from '../../../lib/runtime-api/instance.ts';
import type { CompilationResult } from '../../support/function-projects.ts';
import { compileProjects, isThere } from '../../support/function-projects.ts';
import type { PackageSource } from '../../support/packages.ts';
import { packageSource } from '../../support/packages.ts';
import type { ListedType, SerializableCase } from '../../support/serializable-cases.ts';
import { listedTypes, parsed, serializableCases } from '../../support/serializable-cases.ts';

const AT_ONCE = 2;

/** What a program made of the event: its answer, or the error. */
interface Outcome {
  readonly ok: boolean;
  readonly text: string;
}

/**
 * Compiles each project of test/cases/serializable twice, as it is and with what case.json says is missing added, what it says
 * is not needed removed, and calls both. That shows that case.json is true, whatever `lambda-aot serializable` thinks.
 */
describe('the projects of the corpus, without reflection for JSON', () => {
  const outcomes = new Map<string, Outcome>();
  let compiled: CompilationResult | undefined;
  let source: PackageSource | undefined;

  before(async () => {
    source = await packageSource();
    const cases = serializableCases().filter((each) => whyNot(each, source) === undefined);
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
        if (path !== undefined) outcomes.set(program, await call(path, built.runner, event));
      }
    });
  });

  after(() => {
    if (compiled) rmSync(compiled.folder, { recursive: true, force: true });
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

function assertAnswers({ ok, text }: Outcome, expected: unknown): void {
  assert.ok(ok, text);
  assert.deepEqual(text === '' ? null : JSON.parse(text), expected);
}

/** Whether there is something to add or remove, and that is enough for the function to answer. */
const isChanged = ({ expected }: SerializableCase): boolean =>
  'answers' in expected && expected.missing.length + expected.unneeded.length > 0;

/** The function's own files, with what is missing added and what nothing needs removed, as the command would. */
function corrected(each: SerializableCase): Record<string, string> {
  const { expected, own } = each;
  const files = { ...own };
  const edit = (context: string, change: (text: string) => string): void => {
    const { file } = partOf(contextIn(files, context));
    files[file.path] = change(file.text);
  };
  for (const missing of listedTypes(expected.missing, each)) {
    edit(missing.context, (text) => listed(text, missing));
    for (const using of expected.usings ?? []) edit(missing.context, (text) => addUsing(text, using));
  }
  for (const { context, type } of listedTypes(expected.unneeded, each)) {
    // A context that lists nothing does not compile.
    if (contextIn(files, context).entries.length === 1) continue;
    edit(context, (text) => removeSerializable(text, context, type));
  }
  return files;
}

function listed(text: string, { context, type, propertyName }: ListedType): string {
  if (propertyName === undefined) return addSerializable(text, context, type);
  // Where it is listed without the name that it needs, the line is replaced.
  const without = removeSerializable(text, context, type);
  return addSerializable(without, context, type, { typeInfoPropertyName: propertyName });
}

function contextIn(files: Readonly<Record<string, string>>, name: string): SerializerContext {
  const context = findContexts(parsed(files)).find((each) => each.name === name);
  assert.ok(context, `there is no context ${name}`);
  return context;
}

/** The part of a context that has attributes: the source generator fails where two parts have some. */
function partOf({ entries, parts, name }: SerializerContext): ContextPart {
  const part = entries[0] ?? parts.find(({ type }) => type.bases.length > 0);
  assert.ok(part, `${name} has no part`);
  return part;
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
