import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../lib/edit/bytes.ts';
import { addUsing } from '../../../lib/edit/csharp/edit/add-using.ts';
import { findContexts } from '../../../lib/edit/csharp/find/contexts.ts';
import { parseCSharp } from '../../../lib/edit/csharp/syntax/parse-csharp.ts';
import { addSerializable } from '../../../lib/edit/csharp/edit/edit-serializable.ts';
import { fullNameOf } from '../../../lib/edit/csharp/syntax/syntax.ts';
import { packageRoot } from '../../../lib/package-root.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { unlessRefused } from '../../support/edits.ts';
import type { Description } from '../../support/roslyn.ts';
import { csharpFilesIn, described, describedByRoslyn, sdkTemplates } from '../../support/roslyn.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const attributeCount = ({ types }: Description): number =>
  (types as { attributes: unknown[] }[]).reduce((sum, { attributes }) => sum + attributes.length, 0);

/** Our own samples, written against us; the templates of the SDK; and what the generator makes. */
async function samples(): Promise<string[]> {
  const folders = [
    'test/cases/fixtures/csharp',
    'test/cases/edits',
    'test/cases/golden',
    'test/cases/standins',
    'test/cases/roslyn',
  ];
  const own = folders.flatMap((folder) => csharpFilesIn(join(packageRoot, folder)));
  return [...own, ...(await sdkTemplates(temporaryFolder()))];
}

describe('the C# scanner sees what the compiler sees', () => {
  let paths: string[] = [];
  before(async () => {
    paths = await samples();
  });

  for (const symbols of [
    [],
    ['NET10_0', 'EXTRA', 'RELEASE'],
    ['DEBUG', 'NET8_0', 'NET8_0_OR_GREATER', 'IndividualAuth'],
  ])
    it(`with the symbols ${symbols.join(', ') || 'none'}`, async () => {
      const all = await describedByRoslyn(paths, symbols);
      const valid = all.filter(({ valid }) => valid);
      for (const expected of valid) {
        const file = parseCSharp(textOf(readFileSync(expected.path)), { path: expected.path, symbols });
        assert.deepEqual(plain(described(file)), expected, expected.path);
      }
      console.log(
        `      ${valid.length} files compared, 0 mismatches; ${all.length - valid.length} are no valid C#`,
      );
      assert.ok(valid.length > 150, `only ${valid.length} files`);
    });

  it('and finds one attribute more, and no error, where one was added', async () => {
    const folder = temporaryFolder();
    const before = await describedByRoslyn(paths, []);
    const edited = before
      .filter(({ valid }) => valid)
      .flatMap(({ path }, at) => {
        const text = textOf(readFileSync(path));
        const [context] = findContexts([parseCSharp(text)]);
        const [part] = context?.parts ?? [];
        if (part === undefined) return [];
        const edit = (each: string): string =>
          addUsing(addSerializable(each, fullNameOf(part.type), 'Some.New.Type'), 'Some.New');
        const after = unlessRefused(edit, text);
        if (after === undefined) return [];
        const file = join(folder, `${at}.cs`);
        writeFileSync(file, after);
        return [{ path, file }];
      });
    const after = await describedByRoslyn(
      edited.map(({ file }) => file),
      [],
    );
    edited.forEach(({ path }, at) => {
      const [old, now] = [before.find((each) => each.path === path), after[at]];
      assert.ok(old && now?.valid, `${path} is no valid C# afterwards`);
      assert.equal(attributeCount(now), attributeCount(old) + 1, path);
      assert.equal((now.usings as unknown[]).length, (old.usings as unknown[]).length + 1, path);
    });
    console.log(`      ${edited.length} files edited`);
    assert.ok(edited.length > 20);
  });
});
