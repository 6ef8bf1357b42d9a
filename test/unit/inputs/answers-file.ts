import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnswersFile } from '../../../lib/inputs/answers-file.ts';
import { temporaryFolder } from '../../support/cli.ts';

describe('--answers FILE', () => {
  const folder = temporaryFolder();
  const known = ['name', 'memory', 'rootAssembly'];
  const read = (text: string): unknown => {
    writeFileSync(join(folder, 'answers.json'), text);
    return readAnswersFile('answers.json', folder, known);
  };

  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('takes a JSON object of answers, with or without a byte order mark', () => {
    assert.deepEqual(read('\uFEFF{"name":"orders","memory":256}'), { name: 'orders', memory: 256 });
  });

  for (const [what, text, message] of [
    ['no JSON', '{"name":', /^The answers file answers\.json is not valid JSON: /],
    ['no object', '["name"]', /^The answers file answers\.json must contain one JSON object/],
    ['a misspelt key', '{"memroy":1}', /^answers\.json: unknown key "memroy"\. Did you mean memory\?$/],
    [
      'an unknown key',
      '{"x":1}',
      /^answers\.json: unknown key "x"\. Known keys: name, memory, rootAssembly\.$/,
    ],
  ] as const) {
    it(`refuses a file with ${what}`, () => {
      assert.throws(() => read(text), { code: 2, message });
    });
  }

  it('refuses a file that is not there', () => {
    assert.throws(() => readAnswersFile('none.json', folder, known), {
      code: 2,
      message: 'The answers file none.json does not exist. Pass a JSON file with --answers.',
    });
  });
});
