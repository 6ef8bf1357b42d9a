import assert from 'node:assert/strict';
import { readSlnx } from '../../../lib/edit/solution-file/slnx.ts';
import { eventSources } from '../../../lib/events/catalogue.ts';
import type { Plan } from '../../../lib/plan/plan.ts';
import { planEvent } from '../../../lib/solution/add-event.ts';
import { planFunction } from '../../../lib/solution/add-function.ts';
import type { ExistingSolution } from '../../../lib/solution/existing.ts';
import { planNewSolution } from '../../../lib/solution/new-solution.ts';
import { assertOnlyInsertions } from '../../support/edits.ts';
import { parseTemplate, problemsOf } from '../../support/sam-spec.ts';
import { defaultChoices as choices } from '../../support/choices.ts';

/** A new solution, its files in memory. */
class Solution implements ExistingSolution {
  readonly choices: typeof choices;
  readonly solutionFile = 'Orders.slnx';
  readonly templateFile = 'template.yaml';
  readonly files = new Map<string, string>();

  constructor(made = choices) {
    this.choices = made;
    const { files } = planNewSolution(made);
    for (const { path, contents } of files) this.files.set(path.replace('orders/', ''), contents.toString());
  }

  readonly read = (path: string): string | undefined => this.files.get(path);

  /** @returns the paths of the files that are other than before */
  commit({ files }: Plan): string[] {
    const changed = files.filter(({ path, contents }) => this.files.get(path) !== contents.toString());
    for (const { path, contents } of changed) this.files.set(path, contents.toString());
    return changed.map(({ path }) => path);
  }

  change(path: string, edit: (text: string) => string): void {
    this.files.set(path, edit(this.files.get(path) ?? ''));
  }

  text(path: string): string {
    return this.files.get(path) ?? assert.fail(`there is no ${path}`);
  }
}

const shared = ['Orders.slnx', 'Directory.Packages.props', 'template.yaml', 'README.md'];

describe('a solution that grows', () => {
  it('takes a function for every event source, and keeps every byte of what was there', function () {
    this.timeout(120_000);
    const solution = new Solution();
    eventSources.forEach(({ id }, at) => {
      const before = shared.map((path) => solution.text(path));
      const plan = planFunction(solution, { name: `Fn${at}`, event: id });
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
    assert.equal(readSlnx(solution.text('Orders.slnx')).length, 2 * (eventSources.length + 1));
    assert.ok(eventSources.every((_, at) => solution.text('README.md').includes(`| \`Fn${at}\` |`)));
  });

  it('is the same when the same function is added again', () => {
    const solution = new Solution();
    solution.commit(planFunction(solution, { name: 'PlaceOrder', event: 'sqs' }));
    assert.deepEqual(solution.commit(planFunction(solution, { name: 'PlaceOrder', event: 'sqs' })), []);
  });

  it('keeps line ends, comments and other things that its owner wrote', () => {
    const solution = new Solution();
    for (const path of shared)
      solution.change(path, (text) => `\uFEFF${text.replace(/\n/g, '\r\n')}`.trimEnd());
    solution.change('template.yaml', (text) => text.replace('Resources:', 'Resources: # all of them'));
    const before = shared.map((path) => solution.text(path));
    solution.commit(planFunction(solution, { name: 'PlaceOrder', event: 'sqs' }));
    shared.forEach((path, at) => {
      assertOnlyInsertions(before[at] ?? '', solution.text(path));
      assert.doesNotMatch(solution.text(path), /[^\r]\n/);
    });
  });

  it('says what to add by hand where a file can not be edited', () => {
    const solution = new Solution();
    solution.change('template.yaml', (text) => `${text}---\nsecond: document\n`);
    const { files, warnings } = planFunction(solution, { name: 'PlaceOrder', event: 'plain-string' });
    assert.ok(!files.some(({ path }) => path === 'template.yaml'));
    assert.match(
      warnings.join('\n'),
      /^template\.yaml:\d+: the file holds more than one YAML document\. By hand: add to Resources\nPlaceOrderFunction:/,
    );
  });

  it('gives a function that is as it was generated another event, in place', () => {
    const solution = new Solution();
    const changed = solution.commit(planEvent(solution, { name: 'Orders', event: 'sqs' }));
    assert.ok(changed.includes('src/Orders/Function.cs') && changed.includes('src/Orders/Orders.csproj'));
    assert.match(solution.text('src/Orders/Function.cs'), /Func<SQSEvent, ILambdaContext, SQSBatchResponse>/);
    assert.match(solution.text('src/Orders/Orders.csproj'), /"Amazon\.Lambda\.SQSEvents"/);
    assert.match(solution.text('README.md'), /\| `Orders` \| takes each message/);
    assert.deepEqual(Object.keys(parseTemplate(solution.text('template.yaml')).Resources), [
      'OrdersFunction',
      'OrdersQueue',
      'OrdersDeadLetters',
    ]);
    assert.deepEqual(solution.commit(planEvent(solution, { name: 'Orders', event: 'sqs' })), []);
  });

  it('leaves a sample event and a project that its owner has changed to the conflict question, or edits them', () => {
    const solution = new Solution();
    solution.change('events/Orders.json', () => '"mine"\n');
    solution.change('src/Orders/Orders.csproj', (text) =>
      text.replace('<PublishAot>', '<Mine>1</Mine>\n    <PublishAot>'),
    );
    const { files } = planEvent(solution, { name: 'Orders', event: 'sqs' });
    const planned = new Map(files.map((file) => [file.path, file]));
    assert.equal(planned.get('events/Orders.json')?.edit, undefined);
    assert.equal(planned.get('test/Orders.Tests/FunctionTests.cs')?.edit, true);
    assert.match(planned.get('src/Orders/Orders.csproj')?.contents.toString() ?? '', /<Mine>1<\/Mine>/);
  });

  it('gives another event to a function of a name that the code of a third one uses', () => {
    const solution = new Solution({ ...choices, function: 'Process' });
    const changed = solution.commit(planEvent(solution, { name: 'Process', event: 'plain-poco' }));
    assert.ok(changed.includes('src/Process/Function.cs'));
  });

  it('says what to add by hand where the project of a function can not be edited', () => {
    const solution = new Solution();
    const project = 'src/Orders/Orders.csproj';
    solution.change(project, (text) =>
      text.replace(
        '</Project>',
        '<ItemGroup Condition="true"><PackageReference Include="Amazon.Lambda.SQSEvents" /></ItemGroup></Project>',
      ),
    );
    const { files, warnings } = planEvent(solution, { name: 'Orders', event: 'sqs' });
    assert.ok(!files.some(({ path }) => path === project));
    assert.match(
      warnings.join(),
      /^src\/Orders\/Orders\.csproj:\d+: PackageReference Amazon\.Lambda\.SQSEvents is there under a condition/,
    );
  });

  it('refuses an event on a function whose code can not be read', () => {
    const solution = new Solution();
    solution.change('src/Orders/Function.cs', (text) => `${text}}`);
    assert.throws(
      () => planEvent(solution, { name: 'Orders', event: 'sqs' }),
      /^LambdaAotError: Orders has a handler of your own\./,
    );
  });

  it('refuses an event on a function whose code takes another one', () => {
    const solution = new Solution();
    solution.change('src/Orders/Function.cs', (text) => text.replace('ToUpperInvariant', 'ToLowerInvariant'));
    const files = new Map(solution.files);
    assert.throws(() => planEvent(solution, { name: 'Orders', event: 'sqs' }), {
      message:
        'Orders takes string, not SQSEvent. Name another function with --function: it is made for sqs.',
      code: 2,
    });
    assert.deepEqual(solution.files, files);
  });
});
