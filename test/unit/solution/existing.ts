import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { planEvent } from '../../../lib/plans/event/plan.ts';
import { planFunction } from '../../../lib/plans/function/new-function.ts';
import { otherLanguageLines } from '../../../lib/solution/other-languages.ts';
import type { SolutionFunction } from '../../../lib/solution/function.ts';
import type { ExpectedFunction } from '../../support/existing-solutions.ts';
import {
  ExistingSolution,
  existingSolutions,
  goldenOf,
  goldenText,
} from '../../support/existing-solutions.ts';
import { shownPlan } from '../../support/shown-plan.ts';

const shown = (fn: SolutionFunction): ExpectedFunction => ({
  name: fn.name,
  kind: fn.kind,
  project: fn.project,
  handlers: fn.handlers.map(({ resource, ...handler }) => ({
    ...handler,
    ...(resource && { resource: resource.logicalId }),
  })),
  ...(fn.resources.length > 0 && { template: fn.templateFile }),
  ...(fn.testProject !== undefined && { tests: fn.testProject }),
});

/** Holds a text against the golden one of a case; with UPDATE_GOLDEN=1 writes that. */
function assertGoldenText(name: string, command: string, text: string): void {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(goldenOf(name, command), text);
  assert.equal(text, goldenText(name, command), `test/cases/solutions/${name}/${command}.txt`);
}

/**
 * Each folder of test/cases/solutions is a solution as people write them, with what is to be found in it: case.json. What
 * `function` and `event` do there is in function.txt and event.txt; test/e2e/full/existing-solutions.ts builds it.
 */
describe('a solution that was not made here', () => {
  for (const each of existingSolutions())
    describe(each.name.replace(/-/g, ' '), () => {
      let solution: ExistingSolution;

      before(() => {
        solution = new ExistingSolution(each);
      });

      after(() => {
        solution.remove();
      });

      it('has these functions', () => {
        const { found } = solution;
        assert.deepEqual(found.functions.map(shown), each.functions);
        assert.deepEqual(
          otherLanguageLines(found.files).map((line) => line.split(' ')[0]),
          each.others ?? [],
        );
      });

      it('gets a new function as it would write one', () => {
        const { found } = solution;
        const text = shownPlan(found, () => planFunction(found, { name: 'PlaceShipment', event: 'sqs' }));
        assertGoldenText(each.name, 'function', text);
      });

      if (each.functions.length > 0)
        it('gets event sources on its own functions, or hears why not', () => {
          const names = each.functions.flatMap(({ name, handlers }) =>
            handlers.length > 1 ? [name, ...handlers.map((one) => `${name}.${one.name}`)] : [name],
          );
          const texts = names.flatMap((name) =>
            (['sqs', 'apigw-http'] as const).map((event) => {
              const { found } = solution;
              return `> event ${event} --function ${name}\n${shownPlan(found, () => planEvent(found, { name, event }))}`;
            }),
          );
          assertGoldenText(each.name, 'event', texts.join('\n'));
        });
    });
});
