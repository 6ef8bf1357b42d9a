import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import helpers, { result } from 'yeoman-test';
import SerializableGenerator from '../../../generators/serializable/index.ts';
import { planNewSolution } from '../../../lib/plans/new/new-solution.ts';
import { defaultChoices } from '../../support/choices.ts';

const settings = { namespace: 'lambda-aot:serializable', resolved: import.meta.filename };
const code = 'src/Orders/Function.cs';

/** A solution whose function writes what its code does not tell the type of, and lists a type that nothing needs. */
function writeSolution(folder: string): void {
  for (const { path, contents } of planNewSolution(defaultChoices).files) {
    const target = join(folder, path.replace(/^orders\//, ''));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, contents);
  }
  const text = readFileSync(join(folder, code), 'utf8');
  const context = 'LambdaFunctionJsonSerializerContext';
  const changed = text
    .replace(
      'public static string',
      `public static string Show<T>(T any) => System.Text.Json.JsonSerializer.Serialize(any, ${context}.Default.Options);\n\n    public static string`,
    )
    .replace(
      '[JsonSerializable(typeof(string))]',
      '[JsonSerializable(typeof(string))]\n[JsonSerializable(typeof(Version))]',
    );
  writeFileSync(join(folder, code), changed);
}

const runWith = (options: object, answers: object) =>
  helpers
    .create(SerializableGenerator as never, settings)
    .inTmpDir(writeSolution)
    .withOptions({ interactive: true, conflict: 'ask', fast: true, ...options } as never)
    .withAnswers(answers);

describe('lambda-aot serializable, asked at a terminal', () => {
  it('asks for a type that the code does not tell', async () => {
    await runWith({}, { answer: 'Guid' });
    assert.match(result.askedQuestions.map(({ name }) => name).join(), /^answer$/);
    result.assertFileContent(code, '[JsonSerializable(typeof(Guid))]');
    result.assertFileContent(code, 'typeof(Version)');
  });
});
