import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textOf } from '../../../lib/edit/bytes.ts';
import { EditRefused } from '../../../lib/edit/refused.ts';
import { packageRoot } from '../../../lib/package-root.ts';

const root = join(packageRoot, 'test', 'cases', 'edits');

type Edit = (text: string) => string;

/**
 * Each folder of test/cases/edits holds before.<ext>, edit.ts, and after.<ext> or refused.txt. With UPDATE_GOLDEN=1 in the
 * environment the results are written instead, for a person to read the difference in git.
 */
describe('an edit of a file that a person has worked on', () => {
  for (const folder of foldersIn(root))
    it(relative(root, folder).split(sep).join(': ').replace(/-/g, ' '), async () => {
      const edit = await editOf(folder);
      const [name = ''] = readdirSync(folder).filter((each) => each.startsWith('before.'));
      const before = textOf(readFileSync(join(folder, name)));
      const result = resultOf(edit, before);
      const expected = result instanceof EditRefused ? 'refused.txt' : name.replace('before', 'after');
      const shown = result instanceof EditRefused ? `${result.message}\n` : result;
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(join(folder, expected), shown);
      const results = readdirSync(folder).filter((each) => /^(after\.|refused)/.test(each));
      assert.ok(results.length <= 1, `one result too many: ${results.join(', ')}`);
      assert.ok(existsSync(join(folder, expected)), `${expected} is missing; the result was:\n${shown}`);
      assert.equal(shown, textOf(readFileSync(join(folder, expected))));
      if (typeof result === 'string') assert.equal(edit(result), result, 'done twice it changes something');
    });
});

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === 'edit.ts')
    .map((path) => dirname(join(folder, path)))
    .sort();
}

async function editOf(folder: string): Promise<Edit> {
  const module = (await import(pathToFileURL(join(folder, 'edit.ts')).href)) as { default: Edit };
  return module.default;
}

function resultOf(edit: Edit, text: string): string | EditRefused {
  try {
    return edit(text);
  } catch (error) {
    if (error instanceof EditRefused) return error;
    throw error;
  }
}
