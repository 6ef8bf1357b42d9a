import assert from 'node:assert/strict';
import { planEvent } from '../../../lib/plans/event/plan.ts';
import { planFunction } from '../../../lib/plans/function/new-function.ts';
import { readRecord } from '../../../lib/solution/record.ts';
import { MemorySolution } from '../../support/memory-solution.ts';

type Stored = Record<string, unknown> & { answers: Record<string, unknown> };

/** What the first version wrote: the functions among the answers, and nothing of files. */
const first = {
  version: '0.1.0',
  answers: { name: 'orders', functions: [{ name: 'Orders', event: 'plain-string' }], runtime: 'dotnet10' },
};

const fileOf = (own: object): string => JSON.stringify({ 'generator-lambda-aot': own }, null, 2);

const changed = (solution: MemorySolution, change: (own: Stored) => void): void => {
  solution.change('.yo-rc.json', (text) => {
    const all = JSON.parse(text) as { 'generator-lambda-aot': Stored };
    change(all['generator-lambda-aot']);
    return JSON.stringify(all, null, 2);
  });
};

describe('the record of an older version', () => {
  it('gets the defaults of what that version did not ask', () => {
    const record = readRecord(fileOf(first));
    assert.equal(record?.version, '0.1.0');
    assert.equal(record.choices.trimMode, 'full');
    assert.equal(record.choices.streaming, false);
    assert.equal(record.choices.tests, true);
    assert.deepEqual(record.functions, [{ name: 'Orders', event: 'plain-string' }]);
    assert.equal(record.files, undefined);
  });

  it('lets commands run, whatever answer it lacks', () => {
    for (const name of Object.keys(new MemorySolution().found.choices)) {
      if (name === 'functions') continue;
      const solution = new MemorySolution();
      changed(solution, (own) => {
        own.answers = Object.fromEntries(Object.entries(own.answers).filter(([key]) => key !== name));
      });
      const plan = planFunction(solution.found, { name: 'PlaceOrder', event: 'sqs' });
      assert.deepEqual(plan.warnings, [], name);
      assert.ok(
        plan.files.some(({ path }) => path === 'src/PlaceOrder/Function.cs'),
        name,
      );
      assert.ok(
        plan.files.some(({ path }) => path === 'test/PlaceOrder.Tests/FunctionTests.cs'),
        name,
      );
    }
  });

  it('is written in the format of this one, knows what is untouched, and keeps its version', () => {
    const solution = new MemorySolution();
    solution.files.set('.yo-rc.json', fileOf({ ...first, answers: { ...first.answers, arch: 'arm64' } }));
    solution.change('README.md', (text) => `${text}mine\n`);
    solution.commit(planFunction(solution.found, { name: 'PlaceOrder', event: 'sqs' }));
    const record = readRecord(solution.text('.yo-rc.json'));
    assert.equal(record?.version, '0.1.0');
    assert.deepEqual(
      record.functions.map(({ name }) => name),
      ['Orders', 'PlaceOrder'],
    );
    assert.ok(record.files?.['global.json']);
    assert.ok(record.files['src/PlaceOrder/Function.cs']);
    assert.equal(record.files['README.md'], undefined);
    const stored = JSON.parse(solution.text('.yo-rc.json')) as { 'generator-lambda-aot': Stored };
    assert.equal(stored['generator-lambda-aot'].answers.functions, undefined);
  });

  it('keeps what a newer version has added to it', () => {
    const solution = new MemorySolution();
    changed(solution, (own) => {
      own.answers.color = 'green';
      own.future = { x: 1 };
    });
    solution.commit(planEvent(solution.found, { name: 'Orders', event: 'sqs' }));
    const own = (JSON.parse(solution.text('.yo-rc.json')) as Record<string, Stored>)['generator-lambda-aot'];
    assert.equal(own?.answers.color, 'green');
    assert.deepEqual(own.future, { x: 1 });
  });

  it('is none if another generator wrote the file, or nobody did', () => {
    assert.equal(readRecord('{}'), undefined);
    assert.equal(readRecord('{"generator-other": {"answers": 1}}'), undefined);
    assert.equal(readRecord('{"generator-lambda-aot": {"promptValues": {}}}'), undefined);
  });
});

describe('a record that can not be used', () => {
  const wrong = (change: (own: Stored) => void, message: RegExp): void => {
    const solution = new MemorySolution();
    changed(solution, change);
    assert.throws(
      () => planFunction(solution.found, { name: 'PlaceOrder', event: 'sqs' }),
      (error: Error & { code?: number }) => {
        assert.equal(error.code, 2);
        assert.match(error.message, message);
        for (const line of error.message.split('\n'))
          assert.match(line, /^\.yo-rc\.json: generator-lambda-aot\.[\w.[\]"/]+:? /);
        return true;
      },
    );
  };

  it('is told with file, key and what to write', () => {
    wrong(
      ({ answers }) => (answers.runtime = 'dotnet7'),
      /answers\.runtime: Lambda runtime "dotnet7" is not supported\..*Choose /,
    );
    wrong(
      ({ answers }) => (answers.memory = 'much'),
      /answers\.memory: Memory must be a whole number from 128 to 10240 MB/,
    );
    wrong(({ answers }) => (answers.memory = 64), /answers\.memory: Memory must be/);
    wrong(({ answers }) => (answers.tests = 'yes'), /answers\.tests: /);
    wrong((own) => (own.functions = [{ event: 'sqs' }]), /functions\[0\] needs a name/);
    wrong(
      (own) => (own.functions = [{ name: 'X', event: 'sqz' }]),
      /functions\[0\]\.event: .*sqz.*Did you mean sqs/,
    );
    wrong(
      (own) => (own.functions = [{ name: 'X', event: 'sqs', options: { batchSize: 0 } }]),
      /functions\[0\]\.options\.batchSize: /,
    );
  });

  it('of a newer version is left alone', () => {
    wrong((own) => (own.format = 3), /format is 3: it was written by a newer version of lambda-aot/);
    for (const format of ['2', null, 0, 1.5])
      wrong((own) => (own.format = format), /format must be a whole number from 1 to 2/);
  });

  it('of an older format keeps functions that stand where they stand now', () => {
    const solution = new MemorySolution();
    changed(solution, (own) => {
      delete own.format;
    });
    solution.commit(planFunction(solution.found, { name: 'PlaceOrder', event: 'sqs' }));
    assert.deepEqual(
      solution.records.map(({ name }) => name),
      ['Orders', 'PlaceOrder'],
    );
  });

  it('does not hide the functions from commands that do not need it', () => {
    const solution = new MemorySolution();
    changed(solution, (own) => (own.functions = [{ name: 'Orders', event: 'gone' }]));
    assert.deepEqual(
      solution.found.functions.map(({ name }) => name),
      ['Orders'],
    );
  });

  it('of wrong types is told the same way', () => {
    for (const value of [null, 1, 'text', [], true])
      wrong(
        (own) => ((own as Record<string, unknown>).answers = value),
        /answers must be an object|answers\./,
      );
    for (const value of [null, 1, 'text', {}, true])
      wrong((own) => (own.functions = value), /functions must be a list/);
    for (const value of [1, 'text', [], true]) wrong((own) => (own.files = value), /files must be an object/);
    for (const value of [1, {}, true, null])
      wrong((own) => (own.version = value), /version must be a string/);
    wrong((own) => (own.functions = [7]), /functions\[0\] must be an object/);
    wrong((own) => (own.files = { 'README.md': 'abc' }), /files\["README\.md"\] must be the git blob id/);
  });

  it('can not put markup or paths into what is generated', () => {
    const markup = 'x" /><Evil Include="y';
    wrong(({ answers }) => (answers.rootAssembly = [markup]), /answers\.rootAssembly: /);
    wrong(({ answers }) => (answers.region = markup), /answers\.region: /);
    for (const name of ['../../elsewhere', 'a/b', 'a\\b', '<Evil/>', '']) {
      wrong(({ answers }) => (answers.name = name), /answers\.name: /);
      wrong((own) => (own.functions = [{ name, event: 'sqs' }]), /functions\[0\]\.name: /);
    }
    wrong((own) => (own.functions = [{ name: 'X', event: 'sqs', type: markup }]), /functions\[0\]\.type: /);
    wrong(
      (own) => (own.functions = [{ name: 'X', event: 'sqs', resource: markup }]),
      /functions\[0\]\.resource: /,
    );
  });

  it('that is not JSON is told with its line', () => {
    const solution = new MemorySolution();
    solution.files.set('.yo-rc.json', '{\n  "generator-lambda-aot": {\n');
    assert.throws(() => solution.found.record, {
      code: 2,
      message: /^\.yo-rc\.json:\d+: the JSON cannot be read/,
    });
  });
});
