import assert from 'node:assert/strict';
import { parseArguments } from '../../../lib/inputs/arguments.ts';
import { defineInputs } from '../../../lib/inputs/define.ts';

const inputs = defineInputs({
  name: { kind: 'text', message: 'Name' },
  memory: { kind: 'number', message: 'Memory', min: 1, max: 9, unit: 'MB' },
  rootAssembly: { kind: 'list', message: 'Root' },
  tests: { kind: 'confirm', message: 'Tests' },
  yes: { kind: 'confirm', message: 'Yes', alias: 'y' },
});

describe('a command line', () => {
  for (const [argv, given, words] of [
    ['orders --memory 512 -y', { memory: '512', yes: true }, ['orders']],
    ['--memory=512 orders', { memory: '512' }, ['orders']],
    ['--root-assembly A --root-assembly B', { rootAssembly: ['A', 'B'] }, []],
    ['--no-tests', { tests: false }, []],
    ['--tests --no-tests', { tests: false }, []],
    ['--tests=false', { tests: 'false' }, []],
    ['--name 0123', { name: '0123' }, []],
    ['--memory --yes', { memory: true }, []],
    ['--memory', { memory: true }, []],
    ['--nmae x', { nmae: true }, ['x']],
    ['--no-such', { noSuch: true }, []],
    ['-- --name', {}, ['--name']],
  ] as const) {
    it(`is taken apart: ${argv}`, () => {
      assert.deepEqual(parseArguments(argv.split(' '), inputs), { given, words });
    });
  }
});
