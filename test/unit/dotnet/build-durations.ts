import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDuration, writeDuration } from '../../../lib/dotnet/build-durations.ts';
import { temporaryFolder } from '../../support/cli.ts';

describe('the times of the last builds', () => {
  let folder = '';
  const file = (): string => join(folder, 'bin', 'durations.json');
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are kept for each kind of build', () => {
    writeDuration(file(), 'native', 31_200.4);
    writeDuration(file(), 'jit', 4000);
    writeDuration(file(), 'native', 20_000);
    assert.deepEqual(
      (['native', 'jit', 'trim'] as const).map((kind) => readDuration(file(), kind)),
      [20_000, 4000, undefined],
    );
  });

  it('may be lost or damaged', () => {
    assert.equal(readDuration(file(), 'jit'), undefined);
    for (const damaged of ['', '[', 'null', '{"jit":"x"}', '{"jit":-1}']) {
      mkdirSync(join(folder, 'bin'), { recursive: true });
      writeFileSync(file(), damaged);
      assert.equal(readDuration(file(), 'jit'), undefined);
      writeDuration(file(), 'jit', 5);
      assert.equal(readDuration(file(), 'jit'), 5);
    }
  });

  it('that cannot be written are not an error', () => {
    mkdirSync(file(), { recursive: true });
    writeDuration(file(), 'jit', 5);
    assert.equal(readDuration(file(), 'jit'), undefined);
  });
});
