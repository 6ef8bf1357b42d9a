import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import type { ProcessResult } from '../../support/run.ts';

describe('lambda-aot __complete, which the scripts call', () => {
  let cwd = '';
  before(async () => {
    cwd = temporaryFolder();
    const flags = ['--yes', '--no-git', '--event=sqs,plain-string', '--function=PlaceOrder,Count'];
    const { code, output } = await lambdaAot(['new', 'shop', ...flags], { cwd });
    assert.equal(code, 0, output);
  });
  after(() => {
    rmSync(cwd, { recursive: true });
  });

  const complete = (folder: string, ...words: string[]): Promise<ProcessResult> =>
    lambdaAot(['__complete', ...words], { cwd: join(cwd, folder) });

  async function stdoutOf(folder: string, ...words: string[]): Promise<string> {
    const { code, stdout, stderr } = await complete(folder, ...words);
    assert.deepEqual([code, stderr], [0, '']);
    return stdout;
  }

  it('prints a line for each candidate, with its note', async () => {
    assert.equal(
      await stdoutOf('.', 'new', 'orders', '--arch', ''),
      'arm64\tAWS Graviton; costs less\nx86_64\tIntel and AMD\n',
    );
  });

  it('asks the shell to complete paths', async () => {
    assert.equal(await stdoutOf('.', 'invoke', '--event', ''), ':files\n');
    assert.equal(await stdoutOf('.', 'invoke', '--cwd', ''), ':directories\n');
  });

  it('finds the functions of the solution around, or of the one in --cwd', async () => {
    for (const [folder, ...words] of [
      ['shop', 'invoke', ''],
      ['shop/src/Count', 'invoke', ''],
      ['.', 'invoke', '--cwd', 'shop', ''],
      ['.', 'serializable', '--cwd="shop"', '--function', ''],
    ] as const)
      assert.equal(await stdoutOf(folder, ...words), 'Count\nPlaceOrder\n', words.join(' '));
  });

  it('prints nothing without a solution, or for a directory that does not exist', async () => {
    assert.equal(await stdoutOf('.', 'trim', '--function', ''), '');
    assert.equal(await stdoutOf('.', 'trim', '--cwd', 'nowhere', '--function', ''), '');
  });

  it('prints no error for a broken solution', async () => {
    cpSync(join(cwd, 'shop'), join(cwd, 'broken'), { recursive: true });
    writeFileSync(join(cwd, 'broken/.yo-rc.json'), '{ "generator-lambda-aot": [');
    writeFileSync(join(cwd, 'broken/template.yaml'), Buffer.from([0xff, 0xfe, 0x00]));
    writeFileSync(join(cwd, 'broken/src/Count/Count.csproj'), '<Project><');
    writeFileSync(join(cwd, 'broken/src/PlaceOrder/Function.cs'), Buffer.from([0xff]));
    mkdirSync(join(cwd, 'broken/src/Folder.csproj'));
    assert.doesNotMatch(await stdoutOf('broken', 'invoke', ''), /✖|Error/);
  });

  it('prints nothing for words that make no sense', async () => {
    for (const words of [[], ['nwe', ''], ['--yes', ''], ['help', '']] as const)
      assert.equal((await complete('.', ...words)).stderr, '');
    assert.equal(await stdoutOf('.', 'nwe', ''), '');
  });
});
