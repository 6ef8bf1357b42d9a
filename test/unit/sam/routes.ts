import assert from 'node:assert/strict';
import { planFunction } from '../../../lib/plans/function/new-function.ts';
import { planNewSolution } from '../../../lib/plans/new/new-solution.ts';
import { defaultChoices } from '../../support/choices.ts';
import { MemorySolution } from '../../support/memory-solution.ts';

describe('the route of a function', () => {
  it('is refused where another function of the same API has it', () => {
    const solution = new MemorySolution({
      ...defaultChoices,
      functions: [{ name: 'Orders', event: 'apigw-http' }],
    });
    const plan = (event: 'apigw-http' | 'apigw-rest', path: string) =>
      planFunction(solution.found, { name: 'Other', event, options: { path } });
    assert.throws(() => plan('apigw-http', '/products'), {
      message: 'POST /products is already routed to OrdersFunction. Choose another path with --path.',
      code: 2,
    });
    plan('apigw-http', '/others');
    plan('apigw-rest', '/products');
    const functions = [
      { name: 'A', event: 'apigw-http' },
      { name: 'B', event: 'apigw-http' },
    ] as const;
    assert.throws(() => planNewSolution({ ...defaultChoices, functions }), /is already routed to AFunction/);
  });
});
