import assert from 'node:assert/strict';
import type { Input } from '../../../lib/inputs/define.ts';
import { readValue } from '../../../lib/inputs/read-value.ts';

const memory: Input = { kind: 'number', message: 'Memory', min: 128, max: 10240, unit: 'MB' };
const runtime: Input = {
  kind: 'choice',
  message: 'Lambda runtime',
  choices: [
    { value: 'dotnet10', note: '' },
    { value: 'dotnet8', note: '' },
    { value: 'provided.al2023', note: '' },
  ],
};
const tests: Input = { kind: 'confirm', message: 'Unit tests' };
const roots: Input = {
  kind: 'list',
  message: 'Root assembly',
  check: (value) => !value.includes(' ') || `Root assembly "${value}" has a space.`,
};

const problem = (input: Input, given: unknown): string | undefined => {
  const reading = readValue(input, given);
  return 'problem' in reading ? reading.problem : undefined;
};
const value = (input: Input, given: unknown): unknown => {
  const reading = readValue(input, given);
  return 'value' in reading ? reading.value : reading;
};

describe('a value that was given', () => {
  it('is a number within its bounds, typed or from JSON', () => {
    assert.equal(value(memory, '512'), 512);
    assert.equal(value(memory, 512), 512);
    assert.equal(value(memory, '128'), 128);
    assert.equal(value(memory, '10240'), 10240);
  });

  for (const wrong of ['127', '10241', '-1', '512.5', '1e3', '0x200', 'much', '']) {
    it(`is refused as a number: "${wrong}"`, () => {
      assert.equal(
        problem(memory, wrong),
        `Memory must be a whole number from 128 to 10240 MB, not "${wrong}".`,
      );
    });
  }

  it('is one of the choices, or the message suggests and lists them', () => {
    assert.equal(value(runtime, 'dotnet8'), 'dotnet8');
    assert.equal(
      problem(runtime, 'dotnet7'),
      'Lambda runtime "dotnet7" is not supported. Did you mean dotnet8? Choose dotnet10, dotnet8 or provided.al2023.',
    );
    assert.equal(
      problem(runtime, 'go'),
      'Lambda runtime "go" is not supported. Choose dotnet10, dotnet8 or provided.al2023.',
    );
  });

  it('is a switch: true or false, as JSON or as text', () => {
    assert.deepEqual(
      [true, 'true', false, 'false'].map((given) => value(tests, given)),
      [true, true, false, false],
    );
    assert.match(
      problem(tests, 'maybe') ?? '',
      /^Unit tests: "maybe" is not a valid value\. Use true or false\.$/,
    );
  });

  it('is a list: repeated, comma separated, each element once', () => {
    assert.deepEqual(value(roots, ['A', 'B,A', '']), ['A', 'B']);
    assert.deepEqual(value(roots, 'A, B'), ['A', 'B']);
    assert.deepEqual(value(roots, []), []);
    assert.equal(problem(roots, ['A', 'B C']), 'Root assembly "B C" has a space.');
  });

  it('is refused where a flag has no value, or has two', () => {
    assert.equal(problem(memory, true), 'Memory needs a value.');
    assert.equal(
      problem(runtime, ['dotnet8', 'dotnet10']),
      'Lambda runtime was specified more than once. Specify it once.',
    );
  });
});
