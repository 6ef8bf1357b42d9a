import assert from 'node:assert/strict';
import { eventSources } from '../../../../lib/events/catalogue.ts';
import { listedInSlnx } from '../../../../lib/edit/solution-file/solution-folder.ts';
import { planEvent } from '../../../../lib/plans/event/plan.ts';
import { planFunction } from '../../../../lib/plans/function/new-function.ts';
import { assertOnlyInsertions } from '../../../support/edits.ts';
import { MemorySolution } from '../../../support/memory-solution.ts';
import { parseTemplate, problemsOf } from '../../../support/sam-spec.ts';

const shared = ['Orders.slnx', 'Directory.Packages.props', 'template.yaml', 'README.md'];

describe('a solution that grows', () => {
  it('takes a function for every event source, and keeps every byte of what was there', function () {
    this.timeout(120_000);
    const solution = new MemorySolution();
    eventSources.forEach(({ id }, at) => {
      const before = shared.map((path) => solution.text(path));
      const plan = planFunction(solution.found, { name: `Fn${at}`, event: id });
      assert.deepEqual(plan.warnings, []);
      solution.commit(plan);
      shared.forEach((path, index) => {
        assertOnlyInsertions(before[index] ?? '', solution.text(path));
      });
    });
    const template = parseTemplate(solution.text('template.yaml'));
    assert.deepEqual(problemsOf(template), []);
    const functions = Object.values(template.Resources).filter(
      ({ Type }) => Type === 'AWS::Serverless::Function',
    );
    assert.equal(functions.length, eventSources.length + 1);
    assert.equal(listedInSlnx(solution.text('Orders.slnx')).length, 2 * (eventSources.length + 1));
    assert.ok(eventSources.every((_, at) => solution.text('README.md').includes(`| \`Fn${at}\` |`)));
  });

  it('is the same when the same function, or its event, is added again', function () {
    this.timeout(120_000);
    for (const { id } of eventSources)
      for (const plan of [planFunction, planEvent]) {
        const solution = new MemorySolution();
        solution.commit(planFunction(solution.found, { name: 'Other', event: id }));
        assert.deepEqual(solution.commit(plan(solution.found, { name: 'Other', event: id })), [], id);
      }
  });

  it('keeps line ends, comments and other things that its owner wrote', () => {
    const solution = new MemorySolution();
    for (const path of shared)
      solution.change(path, (text) => `\uFEFF${text.replace(/\n/g, '\r\n')}`.trimEnd());
    solution.change('template.yaml', (text) => text.replace('Resources:', 'Resources: # all of them'));
    const before = shared.map((path) => solution.text(path));
    solution.commit(planFunction(solution.found, { name: 'PlaceOrder', event: 'sqs' }));
    shared.forEach((path, at) => {
      assertOnlyInsertions(before[at] ?? '', solution.text(path));
      assert.doesNotMatch(solution.text(path), /[^\r]\n/);
    });
  });

  it('says what to add by hand where a file can not be edited', () => {
    const solution = new MemorySolution();
    solution.change('template.yaml', (text) => `${text}---\nsecond: document\n`);
    const { files, warnings } = planFunction(solution.found, { name: 'PlaceOrder', event: 'plain-string' });
    assert.ok(!files.some(({ path }) => path === 'template.yaml'));
    assert.match(
      warnings.join('\n'),
      /^template\.yaml:\d+: the file contains more than one YAML document\. By hand: add to Resources\nPlaceOrderFunction:/,
    );
  });
});
