import assert from 'node:assert/strict';
import type { InvocationFailure } from '../../../lib/local-run/invocation-failure.ts';
import { showFailure } from '../../../lib/local-run/invocation-output.ts';
import { ShownLog } from '../../../lib/local-run/shown-log.ts';
import { FakeConsole } from '../../support/fake-console.ts';

const frames = ['at Orders.Function.Handle(String) + 0x6e2', 'at Amazon.Lambda.X.Y() + 0x63'];
const failure: InvocationFailure = {
  sentence: 'Orders threw InvalidOperationException: no "stock"',
  advice: [],
  title: '',
  place: { at: 'src/Orders/Function.cs:35', method: undefined },
  stack: frames.map((frame) => `  ${frame}`),
  explanation: { id: 'x', why: 'Because.', todo: ['Do this.'] },
};
const exception = `fail\tSystem.InvalidOperationException: no "stock"\n   ${frames.join('\n   ')}\n`;

/** @param log undefined: it is not shown */
function shown(log: string | undefined, isDocumentPrinted: boolean): string[] {
  const console = new FakeConsole();
  const lines = log === undefined ? undefined : new ShownLog(console);
  lines?.write(log ?? '');
  showFailure(failure, { lines, text: log ?? '', isDocumentPrinted }, console);
  return console.stderr.trimEnd().split('\n');
}

describe('a failure is shown', () => {
  const head = [
    '✖ Orders threw InvalidOperationException: no "stock"',
    '  at src/Orders/Function.cs:35',
    'Because.',
    '  Do this.',
  ];

  it('as a sentence, the place, the advice and then the log, which has the stack trace', () => {
    assert.deepEqual(shown(`begin\n${exception}`, false), [
      ...head,
      '  │ begin',
      '  │ fail\tSystem.InvalidOperationException: no "stock"',
      ...frames.map((frame) => `  │    ${frame}`),
    ]);
  });

  it('with its stack trace if the log does not have it', () => {
    const stack = frames.map((frame) => `    ${frame}`);
    assert.deepEqual(shown('begin\n', false), [...head, '  │ begin', ...stack]);
    assert.deepEqual(shown(undefined, false), [...head, ...stack]);
  });

  it('without its stack trace if stdout has it', () => {
    assert.deepEqual(shown(`begin\n${exception}end`, true), [
      ...head,
      '  │ begin',
      '  │ fail\tSystem.InvalidOperationException: no "stock"',
      '  │ end',
    ]);
    assert.deepEqual(shown(undefined, true), head);
  });
});

describe('the log of a function', () => {
  const elapse = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('is held back for a second, and then shown line by line', async () => {
    const console = new FakeConsole();
    const log = new ShownLog(console, 'Orders');
    log.write('one\ntw');
    assert.equal(console.stderr, '');
    await elapse(1100);
    assert.equal(console.stderr, 'Orders │ one\n');
    log.write('o\nthree');
    assert.equal(console.stderr, 'Orders │ one\nOrders │ two\n');
    log.end();
    assert.equal(console.stderr, 'Orders │ one\nOrders │ two\nOrders │ three\n');
  });

  it('keeps a stack trace at its end, which may have to be left out', async () => {
    const console = new FakeConsole();
    const log = new ShownLog(console);
    log.write('one\n');
    await elapse(1100);
    log.write(exception);
    assert.ok(!console.stderr.includes('   at '), console.stderr);
    log.end(frames);
    assert.equal(console.stderr, '  │ one\n  │ fail\tSystem.InvalidOperationException: no "stock"\n');
  });

  it('shows what comes after its end at once', () => {
    const console = new FakeConsole();
    const log = new ShownLog(console);
    log.end();
    log.write('late\n');
    assert.equal(console.stderr, '  │ late\n');
  });
});
