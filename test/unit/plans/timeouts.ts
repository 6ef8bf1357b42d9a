import assert from 'node:assert/strict';
import { callerLimitOf } from '../../../lib/blueprint/caller-limit.ts';
import { optionsOf } from '../../../lib/blueprint/sam-parts.ts';
import type { EventSourceId } from '../../../lib/events/catalogue.ts';
import { eventSource, eventSources } from '../../../lib/events/catalogue.ts';
import { planEvent } from '../../../lib/plans/event/plan.ts';
import { planNewSolution } from '../../../lib/plans/new/new-solution.ts';
import { replay } from '../../../lib/plans/replay.ts';
import { defaultChoices } from '../../support/choices.ts';
import { MemorySolution } from '../../support/memory-solution.ts';
import { parseTemplate, problemsOf } from '../../support/sam-spec.ts';

const sqs = { name: 'Orders', event: 'sqs' } as const;
const choicesFor = (event: EventSourceId, timeout = 30) => ({
  ...defaultChoices,
  timeout,
  functions: [{ name: 'Orders', event }],
});
const made = (event: EventSourceId, timeout?: number) => new MemorySolution(choicesFor(event, timeout));

function propertiesIn(solution: MemorySolution, id: string): Readonly<Record<string, unknown>> {
  return parseTemplate(solution.text('template.yaml')).Resources[id]?.Properties ?? {};
}

const visibilityIn = (solution: MemorySolution) => propertiesIn(solution, 'OrdersQueue').VisibilityTimeout;

describe('the timeout of a new solution', () => {
  for (const [timeout, visibility] of [
    [1, 6],
    [30, 180],
    [900, 5400],
  ] as const)
    it(`of ${timeout} seconds makes a queue hide messages for ${visibility}`, () => {
      assert.equal(visibilityIn(made('sqs', timeout)), visibility);
    });

  it('and the batching window are added up', () => {
    const functions = [{ ...sqs, options: { batchSize: 100 } }];
    assert.equal(visibilityIn(new MemorySolution({ ...defaultChoices, functions })), 181);
  });

  it('leaves room for the retries of a custom resource', () => {
    const timeoutFor = (timeout: number) =>
      propertiesIn(made('cloudformation-custom-resource', timeout), 'OrdersGreeting').ServiceTimeout;
    assert.deepEqual([timeoutFor(30), timeoutFor(60), timeoutFor(900)], [300, 360, 2880]);
  });

  for (const { id } of eventSources)
    it(`fits the caller of ${id}, which is said unless it is the default`, () => {
      const source = eventSource(id);
      const { caller, max = 900, min = 1 } = callerLimitOf(source, optionsOf({ name: 'A', event: id })) ?? {};
      for (const timeout of [1, 30, 900]) {
        const solution = made(id, timeout);
        assert.deepEqual(problemsOf(parseTemplate(solution.text('template.yaml'))), []);
        const fitting = Math.min(Math.max(timeout, min), max);
        const own = fitting === timeout ? undefined : fitting;
        assert.equal(propertiesIn(solution, 'OrdersFunction').Timeout, own);
        const { warnings } = planNewSolution(choicesFor(id, timeout));
        const rule = fitting === min ? `needs ${min} at least` : `waits for ${max} at most`;
        const line = `Timeout of Orders is ${fitting} seconds, not ${timeout}: ${caller ?? ''} ${rule}.`;
        assert.deepEqual(warnings, own === undefined || timeout === 30 ? [] : [line]);
      }
    });

  for (const event of ['schedule', 'schedule-v2'] as const)
    it(`that is longer than the interval of a ${event} is said: runs can overlap`, () => {
      const warningsFor = (schedule: string, timeout: number) =>
        planNewSolution({
          ...defaultChoices,
          timeout,
          functions: [{ name: 'Orders', event, options: { schedule } }],
        }).warnings;
      assert.deepEqual(warningsFor('rate(1 minute)', 61), [
        'The function starts every 60 seconds, but may run for 61, its Timeout: runs can overlap.',
      ]);
      assert.deepEqual(warningsFor('rate(1 minute)', 60), []);
      assert.deepEqual(warningsFor('cron(0 6 * * ? *)', 900), []);
    });

  it('is that of an Express workflow only if the workflow is one', () => {
    const functions = [
      { name: 'Orders', event: 'step-functions', options: { workflow: 'EXPRESS' } },
    ] as const;
    const express = new MemorySolution({ ...defaultChoices, timeout: 900, functions });
    assert.equal(propertiesIn(express, 'OrdersFunction').Timeout, 300);
    assert.equal(propertiesIn(made('step-functions', 900), 'OrdersFunction').Timeout, undefined);
  });
});

describe('the timeout of an existing function', () => {
  const parameter = 'Parameters:\n  Limit:\n    Type: Number\n    Default: 60\n\nResources:';
  const forms: readonly (readonly [string, (template: string) => string, number, readonly RegExp[]])[] = [
    ['in Globals', (text) => text.replace('Timeout: 30', 'Timeout: 300'), 1800, []],
    ['as text', (text) => text.replace('Timeout: 30', 'Timeout: "300"'), 1800, []],
    [
      'of its own',
      (text) => text.replace('Handler: bootstrap', 'Timeout: 100\n      Handler: bootstrap'),
      600,
      [],
    ],
    ['that nobody has set', (text) => text.replace('    Timeout: 30\n', ''), 18, []],
    [
      'in a parameter',
      (text) => text.replace('Timeout: 30', 'Timeout: !Ref Limit').replace('Resources:', parameter),
      360,
      [
        /^Timeout of Orders is the parameter Limit: VisibilityTimeout of OrdersQueue is for its default, 60 seconds\./,
      ],
    ],
    [
      'that only a deployment decides',
      (text) => text.replace('Timeout: 30', 'Timeout: !If [IsProd, 60, 30]'),
      5400,
      [
        /^Timeout of Orders is known only after a deployment: VisibilityTimeout of OrdersQueue is for the longest, 900/,
      ],
    ],
  ];
  for (const [form, edit, visibility, lines] of forms)
    it(`${form} decides for a queue that is added`, () => {
      const solution = made('plain-string');
      solution.change('template.yaml', edit);
      const plan = planEvent(solution.found, sqs);
      solution.commit(plan);
      assert.match(solution.text('template.yaml'), new RegExp(`VisibilityTimeout: ${visibility}\\n`));
      assert.equal(plan.warnings.length, lines.length, plan.warnings.join('\n'));
      for (const [at, line] of lines.entries()) assert.match(plan.warnings[at] ?? '', line);
      assert.deepEqual(solution.commit(planEvent(solution.found, sqs)), []);
    });

  for (const isRecorded of [true, false])
    it(`may be raised: its queue is made no second time, ${isRecorded ? 'with' : 'without'} a record`, () => {
      const solution = made('sqs');
      if (!isRecorded) solution.files.delete('.yo-rc.json');
      solution.change('template.yaml', (text) => text.replace('Timeout: 30', 'Timeout: 300'));
      const plan = planEvent(solution.found, sqs);
      assert.deepEqual(solution.commit(plan), []);
      assert.deepEqual(plan.warnings, [
        'VisibilityTimeout of OrdersQueue is 180. Set it to 1800, because Timeout of Orders is 300 seconds.',
      ]);
      solution.change('template.yaml', (text) =>
        text.replace('VisibilityTimeout: 180', 'VisibilityTimeout: 1800'),
      );
      const again = planEvent(solution.found, sqs);
      assert.deepEqual([solution.commit(again), again.warnings], [[], []]);
    });

  it('may be raised with what depends on it: options still change in place', () => {
    const solution = made('sqs');
    solution.change('template.yaml', (text) =>
      text
        .replace('Timeout: 30', 'Timeout: 300')
        .replace('VisibilityTimeout: 180', 'VisibilityTimeout: 1800'),
    );
    const plan = planEvent(solution.found, { ...sqs, options: { batchSize: 5 } });
    solution.commit(plan);
    assert.deepEqual(plan.warnings, []);
    const { Resources } = parseTemplate(solution.text('template.yaml'));
    assert.deepEqual(Object.keys(Resources), ['OrdersFunction', 'OrdersQueue', 'OrdersDeadLetters']);
    assert.equal(visibilityIn(solution), 1800);
  });

  for (const what of ['replaced', 'deleted'])
    it(`goes with the source whose caller it fitted, if that is ${what}`, () => {
      const solution = made('cognito-pre-signup');
      assert.equal(propertiesIn(solution, 'OrdersFunction').Timeout, 5);
      if (what === 'deleted')
        for (const folder of ['src/Orders', 'test/Orders.Tests']) solution.remove(folder);
      solution.commit(planEvent(solution.found, sqs));
      assert.equal(propertiesIn(solution, 'OrdersFunction').Timeout, undefined);
      assert.equal(visibilityIn(solution), 180);
    });

  it('that its owner has set stays, also if the caller of a new source waits for less', () => {
    const solution = made('plain-string');
    solution.change('template.yaml', (text) =>
      text.replace('Handler: bootstrap', 'Timeout: 20\n      Handler: bootstrap'),
    );
    const plan = planEvent(solution.found, { name: 'Orders', event: 'cognito-pre-signup' });
    solution.commit(plan);
    assert.equal(propertiesIn(solution, 'OrdersFunction').Timeout, 20);
    assert.deepEqual(plan.warnings, [
      'Timeout of Orders is 20 seconds, but Amazon Cognito waits for 5 at most. Set it to 5 or less.',
    ]);
  });

  it('may change twice: what was generated for the one between is still known as generated', () => {
    const solution = made('plain-string');
    const change = (from: number, to: number): void => {
      solution.change('template.yaml', (text) => text.replace(`Timeout: ${from}`, `Timeout: ${to}`));
    };
    change(30, 300);
    solution.commit(planEvent(solution.found, sqs));
    assert.deepEqual(solution.records, [{ ...sqs, timeout: 300 }]);
    const { record } = solution.found;
    assert.match(replay(record ?? assert.fail()).get('template.yaml') ?? '', /VisibilityTimeout: 1800/);
    change(300, 60);
    assert.deepEqual(solution.commit(planEvent(solution.found, sqs)), []);
    const plan = planEvent(solution.found, { name: 'Orders', event: 'plain-string' });
    solution.commit(plan);
    assert.deepEqual(plan.warnings, []);
    assert.deepEqual(Object.keys(parseTemplate(solution.text('template.yaml')).Resources), [
      'OrdersFunction',
    ]);
    assert.deepEqual(solution.records, [{ name: 'Orders', event: 'plain-string' }]);
  });

  it('stays if a caller waits for less, and that is said', () => {
    const solution = made('apigw-http');
    solution.change('template.yaml', (text) => text.replace('Timeout: 30', 'Timeout: 60'));
    const wanted = { name: 'Orders', event: 'apigw-http', options: { method: 'PUT' } } as const;
    const plan = planEvent(solution.found, wanted);
    solution.commit(plan);
    assert.deepEqual(plan.warnings, [
      'Timeout of Orders is 60 seconds, but an HTTP API waits for 30 at most. Set it to 30 or less.',
    ]);
    assert.equal(propertiesIn(solution, 'OrdersFunction').Timeout, undefined);
  });
});
