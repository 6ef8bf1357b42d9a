import assert from 'node:assert/strict';
import { eventSources } from '../../../lib/events/catalogue.ts';
import { planFunction } from '../../../lib/plans/function/new-function.ts';
import { planNewSolution } from '../../../lib/plans/new/new-solution.ts';
import { defaultChoices } from '../../support/choices.ts';
import { MemorySolution } from '../../support/memory-solution.ts';

describe("the type of a function's own data", () => {
  const named = (type: string, shared = false) =>
    planNewSolution({ ...defaultChoices, functions: [{ name: 'Orders', event: 'sqs', type }], shared });

  it('has the name it was given, and so has its file, everywhere', () => {
    for (const { payload, id } of eventSources) {
      if (payload === undefined) continue;
      for (const shared of [false, true]) {
        const functions = [{ name: 'Fn', event: id, type: 'Zebra' }] as const;
        const { files } = planNewSolution({ ...defaultChoices, functions, shared });
        const code = files.filter(({ path }) => path.endsWith('.cs'));
        const folder = shared ? 'Shared' : 'Fn';
        assert.ok(
          code.some(({ path }) => path === `orders/src/${folder}/Zebra.cs`),
          id,
        );
        for (const { path, contents } of code)
          assert.doesNotMatch(contents.toString(), new RegExp(`\\b${payload}\\b`), path);
      }
    }
  });

  it('is refused where the generated code means something else by that name', () => {
    assert.throws(() => named('SQSEvent'), {
      message: 'Type "SQSEvent" would hide SQSEvent, which the generated code uses. Choose another name.',
    });
  });

  it('is shared by the functions that have it, and then keeps what its owner made of it', () => {
    const functions = [
      { name: 'One', event: 'sqs' },
      { name: 'Two', event: 'sns' },
    ] as const;
    const solution = new MemorySolution({ ...defaultChoices, functions, shared: true });
    assert.deepEqual(
      solution.list('src/Shared').filter((path) => path.endsWith('.cs')),
      ['src/Shared/OrderPlaced.cs'],
    );
    solution.change('src/Shared/OrderPlaced.cs', (text) => `// mine\n${text}`);
    const { files } = planFunction(solution.found, { name: 'Three', event: 'sqs' });
    assert.ok(!files.some(({ path }) => path.startsWith('src/Shared/')));
  });
});
