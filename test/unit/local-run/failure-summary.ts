import assert from 'node:assert/strict';
import type { ErrorDocument } from '../../../lib/local-run/error-document.ts';
import { failureSummary } from '../../../lib/local-run/failure-summary.ts';
import { unhandledException } from '../../../lib/local-run/unhandled-exception.ts';
import type { InvocationOutcome } from '../../../lib/runtime-api/invocation-outcome.ts';
import { responseTooLarge } from '../../../lib/runtime-api/limits.ts';
import { ExitError, InitError, TimeoutError } from '../../../lib/runtime-api/protocol.ts';

const thrown: ErrorDocument = { errorType: 'InvalidOperationException', errorMessage: 'no "stock"' };

describe('a failed invocation is one sentence', () => {
  const cases: readonly [
    what: string,
    outcome: Pick<InvocationOutcome, 'failure' | 'isStarted'>,
    document: ErrorDocument | undefined,
    sentence: string,
  ][] = [
    ['an exception', {}, thrown, 'Orders threw InvalidOperationException: no "stock"'],
    [
      'an exception with several lines',
      {},
      { errorType: 'AggregateException', errorMessage: 'One\r\n  two' },
      'Orders threw AggregateException: One two',
    ],
    [
      'an exception with a cause',
      {},
      {
        errorType: 'TypeInitializationException',
        errorMessage: 'Failed.',
        cause: { ...thrown, cause: thrown },
      },
      'Orders threw TypeInitializationException: Failed. (caused by InvalidOperationException: no "stock")',
    ],
    [
      'an exception whose message has that of its cause',
      {},
      { errorType: 'JsonSerializerException', errorMessage: 'Error: no "stock"', cause: thrown },
      'Orders threw JsonSerializerException: Error: no "stock"',
    ],
    ['an answer that is not an error document', {}, { errorMessage: 'oops' }, 'Orders failed: oops'],
    [
      'a timeout',
      { failure: new TimeoutError(30), isStarted: true },
      undefined,
      'Orders was stopped at its timeout of 30 seconds.',
    ],
    [
      'a timeout of a second',
      { failure: new TimeoutError(1), isStarted: true },
      undefined,
      'Orders was stopped at its timeout of 1 second.',
    ],
    [
      'a start that takes too long',
      { failure: new TimeoutError(1), isStarted: false },
      undefined,
      'Orders was stopped because it did not start in time.',
    ],
    [
      'a start that fails',
      { failure: new InitError(''), isStarted: false },
      thrown,
      'Orders could not start: InvalidOperationException: no "stock"',
    ],
    [
      'a process that ends',
      { failure: new ExitError(3, null, ''), isStarted: true },
      undefined,
      'Orders ended with exit code 3 before it returned a response.',
    ],
    [
      'a process that is killed',
      { failure: new ExitError(null, 'SIGKILL', ''), isStarted: true },
      undefined,
      'Orders was terminated by SIGKILL before it returned a response.',
    ],
    [
      'a process that ends before it starts',
      { failure: new ExitError(7, null, ''), isStarted: false },
      undefined,
      'Orders ended with exit code 7 while it was starting.',
    ],
    [
      'a crash before it starts',
      { failure: new ExitError(null, 'SIGABRT', ''), isStarted: false },
      thrown,
      'Orders crashed while it was starting: InvalidOperationException: no "stock"',
    ],
    [
      'a response that is too large',
      {},
      responseTooLarge,
      'The response of Orders is too large: Lambda accepts at most 6 MB (6291556 bytes).',
    ],
  ];
  for (const [what, outcome, document, sentence] of cases)
    it(`for ${what}`, () => {
      assert.equal(failureSummary('Orders', outcome, document).sentence, sentence);
    });

  it('and advice, if the type of the failure has any', () => {
    const timedOut = failureSummary('Orders', { failure: new TimeoutError(1) }, undefined);
    assert.match(timedOut.advice.join(), /--timeout/);
    assert.match(failureSummary('Orders', {}, responseTooLarge).advice.join(), /Amazon S3/);
    assert.deepEqual(failureSummary('Orders', {}, thrown).advice, []);
  });
});

describe('the exception that ended a process', () => {
  it('is found in its log, of the JIT and of native code', () => {
    for (const heading of ['Unhandled exception. ', 'Unhandled Exception: ']) {
      const log = `started\n${heading}System.ArgumentException: bad config\n   at Orders.Function.Main() + 0x1\n`;
      assert.deepEqual(unhandledException(log), {
        errorType: 'ArgumentException',
        errorMessage: 'bad config',
        stackTrace: ['   at Orders.Function.Main() + 0x1'],
      });
    }
  });

  it('is not in the log of a process that ended by itself', () => {
    assert.equal(unhandledException('going down\n'), undefined);
  });
});
