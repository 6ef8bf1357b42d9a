import assert from 'node:assert/strict';
import type { FunctionChoices } from '../../../lib/blueprint/choices.ts';
import { eventSource, eventSources } from '../../../lib/events/catalogue.ts';
import { planEvent } from '../../../lib/plans/event/plan.ts';
import { planFunction } from '../../../lib/plans/function/new-function.ts';
import { replay } from '../../../lib/plans/replay.ts';
import { planNamed } from '../../../lib/plans/serializable/plan.ts';
import { defaultChoices } from '../../support/choices.ts';
import { MemorySolution } from '../../support/memory-solution.ts';

/** Everything is compared: which files there are, each byte of them, and the record itself. */
function assertReplayed(solution: MemorySolution, message = ''): void {
  const record = solution.found.record ?? assert.fail('nothing is recorded');
  const replayed = replay(record);
  assert.deepEqual([...replayed.keys()].sort(), [...solution.files.keys()].sort(), message);
  for (const [path, text] of replayed) assert.equal(text, solution.text(path), `${message} ${path}`);
}

const solutionOf = (...functions: FunctionChoices[]): MemorySolution =>
  new MemorySolution({ ...defaultChoices, functions });

describe('the record of a solution', () => {
  for (const { id } of eventSources)
    it(`gives back a solution with ${id}: new, added, replaced, and in the place of another source`, () => {
      const first = { name: 'Alpha', event: id } as const;
      const solution = solutionOf(first);
      assertReplayed(solution, 'new');
      solution.commit(planFunction(solution.found, { name: 'Beta', event: 'sns' }));
      solution.commit(planFunction(solution.found, { name: 'Gamma', event: id, options: optionsFor(id) }));
      assertReplayed(solution, 'added');
      const other = id === 'dynamodb' ? 'sqs' : 'dynamodb';
      solution.commit(planEvent(solution.found, { name: 'Alpha', event: other }));
      assertReplayed(solution, 'replaced');
      solution.commit(
        planEvent(solution.found, { name: 'Beta', event: id, options: optionsFor(id, '/beta') }),
      );
      assertReplayed(solution, 'in the place of another');
    });

  it('gives back functions that share a resource, also after its maker takes something else', () => {
    const solution = solutionOf({ name: 'Orders', event: 'sqs' });
    solution.commit(planFunction(solution.found, { name: 'Audit', event: 'sqs', resource: 'OrdersQueue' }));
    assertReplayed(solution, 'shared');
    solution.commit(planFunction(solution.found, { name: 'Last', event: 's3' }));
    const plan = planEvent(solution.found, { name: 'Orders', event: 'sns' });
    assert.match(plan.warnings.join('\n'), /OrdersQueue stays, because something else refers to it/);
    solution.commit(plan);
    assert.deepEqual(solution.records[0]?.kept?.[0]?.names, ['OrdersQueue', 'OrdersDeadLetters']);
    assertReplayed(solution, 'after its maker takes something else');
    solution.commit(planEvent(solution.found, { name: 'Orders', event: 'eventbridge' }));
    assertReplayed(solution, 'and something else again');
  });

  it('gives back a second source of a kind, and types that serializable has listed', () => {
    const solution = solutionOf({ name: 'Orders', event: 'sqs' }, { name: 'Other', event: 's3' });
    const resource = 'arn:aws:sqs:eu-west-1:123456789012:others';
    solution.commit(planEvent(solution.found, { name: 'Orders', event: 'sqs', resource }));
    assertReplayed(solution, 'a second queue');
    const [orders] = solution.found.functions;
    assert.ok(orders);
    solution.commit(planNamed(solution.found, orders, ['List<OrderPlaced>', 'int'], false));
    assert.match(solution.text('src/Orders/Function.cs'), /typeof\(List<OrderPlaced>\)/);
    assertReplayed(solution, 'listed');
    const [again] = solution.found.functions;
    assert.ok(again);
    solution.commit(planNamed(solution.found, again, ['int'], true));
    assertReplayed(solution, 'unlisted');
    assert.deepEqual(
      solution.records[0]?.listed?.map(({ type }) => type),
      ['List<OrderPlaced>'],
    );
  });

  it('gives back every profile, with a project Shared and without tests', () => {
    for (const optimize of ['startup', 'size', 'compatibility', 'leanest'] as const)
      for (const shared of [false, true]) {
        const solution = new MemorySolution({ ...defaultChoices, optimize, shared, tests: shared });
        solution.commit(planFunction(solution.found, { name: 'PlaceOrder', event: 'apigw-http' }));
        assertReplayed(solution, `${optimize} ${String(shared)}`);
      }
  });

  it('keeps the id of what was generated for a file that its owner has changed', () => {
    const solution = solutionOf({ name: 'Orders', event: 'sqs' });
    const before = solution.found.record?.files ?? {};
    solution.change('template.yaml', (text) => `# mine\n${text}`);
    solution.commit(planFunction(solution.found, { name: 'PlaceOrder', event: 'sns' }));
    const after = solution.found.record?.files ?? {};
    assert.equal(after['template.yaml'], before['template.yaml']);
    assert.notEqual(after['Orders.slnx'], before['Orders.slnx']);
    assert.match(after['src/PlaceOrder/Function.cs'] ?? '', /^[0-9a-f]{40}$/);
  });
});

/** Two functions can't have the same route. */
function optionsFor(id: (typeof eventSources)[number]['id'], path = '/gamma'): Record<string, unknown> {
  return 'path' in (eventSource(id).options ?? {}) ? { path } : {};
}
