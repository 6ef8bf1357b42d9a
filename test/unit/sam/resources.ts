import assert from 'node:assert/strict';
import { planFunction } from '../../../lib/plans/function/new-function.ts';
import { planNewSolution } from '../../../lib/plans/new/new-solution.ts';
import { defaultChoices } from '../../support/choices.ts';
import { MemorySolution } from '../../support/memory-solution.ts';
import { parseTemplate } from '../../support/sam-spec.ts';

describe('the resource that a function is to take', () => {
  const solution = new MemorySolution({ ...defaultChoices, functions: [{ name: 'Orders', event: 'sqs' }] });
  const plan = (resource: string) => planFunction(solution.found, { name: 'Other', event: 'sqs', resource });

  it('may be one of the template', () => {
    const { files } = plan('OrdersQueue');
    const template = files.find(({ path }) => path === 'template.yaml')?.contents.toString() ?? '';
    const { Resources } = parseTemplate(template);
    assert.deepEqual(Object.keys(Resources), [
      'OrdersFunction',
      'OrdersQueue',
      'OrdersDeadLetters',
      'OtherFunction',
    ]);
  });

  for (const [resource, message] of [
    ['OrdersQueu', 'Queue "OrdersQueu" is not in the template. Did you mean OrdersQueue?'],
    [
      'OrdersFunction',
      'Queue "OrdersFunction" is an AWS::Serverless::Function, not an AWS::SQS::Queue. Pass OrdersQueue or ' +
        'OrdersDeadLetters, or omit --resource to create a new one.',
    ],
  ] as const)
    it(`is refused where it is ${resource}`, () => {
      assert.throws(() => plan(resource), { message, code: 2 });
    });

  it('is none of a solution that is not there yet', () => {
    const functions = [{ name: 'Orders', event: 's3', resource: 'Images' }] as const;
    assert.throws(() => planNewSolution({ ...defaultChoices, functions }), {
      message:
        'Bucket "Images" is not in the template. The template has none. Add one, or omit --resource to create a new one.',
    });
  });
});
