import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildStepReader } from '../../../lib/dotnet/build-steps.ts';
import { packageRoot } from '../../../lib/package-root.ts';

const recorded = (name: string): string =>
  readFileSync(join(packageRoot, 'test', 'cases', 'builds', `${name}.log`), 'utf8');

/** @param pieceLength of the pieces in which the output arrives */
function stepsIn(output: string, pieceLength = 4096): string[] {
  const steps: string[] = [];
  const reader = new BuildStepReader(({ kind, project = '' }) => steps.push(`${kind} ${project}`.trim()));
  for (let at = 0; at < output.length; at += pieceLength) reader.read(output.slice(at, at + pieceLength));
  return [...new Set(steps)];
}

describe('the steps of a build', () => {
  it('to native code are restore, compile, native code and linking', () => {
    assert.deepEqual(stepsIn(recorded('native')), ['restore', 'other', 'compile Orders', 'native', 'link']);
  });

  it('for the JIT name the project that is compiled, also if several are at the same time', () => {
    assert.deepEqual(stepsIn(recorded('jit')), [
      'restore',
      'other',
      'compile Shared',
      'compile Other',
      'compile Orders',
    ]);
  });

  it('leave out what is up to date', () => {
    assert.deepEqual(stepsIn(recorded('up-to-date')), ['restore', 'other']);
  });

  it('are found however the output is cut into pieces', () => {
    for (const length of [1, 7, 100])
      assert.deepEqual(stepsIn(recorded('jit'), length), stepsIn(recorded('jit')));
  });

  it('are found in the output of Windows', () => {
    const output = [
      '     1>Project "C:\\x\\Orders.csproj" (1:7) is building "C:\\x\\Shared.csproj" (2:6) on node 2 (default targets).',
      '     2>CoreCompile:',
      '         csc.exe /noconfig',
      '',
    ];
    assert.deepEqual(stepsIn(output.join('\r\n')), ['compile Shared']);
  });

  it('name a file-based app as its file', () => {
    const output = ['Project "/x/Greet.cs.csproj" on node 1 (default targets).', 'CoreCompile:', '  csc', ''];
    assert.deepEqual(stepsIn(output.join('\n')), ['other', 'compile Greet']);
  });
});
