import assert from 'node:assert/strict';
import { EditRefused } from '../../../lib/edit/refused.ts';
import { memoryFiles } from '../../../lib/solution/memory-files.ts';
import { Solution } from '../../../lib/solution/solution.ts';
import { planEvent } from '../../../lib/plans/event/plan.ts';
import { planFunction } from '../../../lib/plans/function/new-function.ts';
import type { Plan } from '../../../lib/plan/plan.ts';
import { defaultChoices } from '../../support/choices.ts';
import { MemorySolution } from '../../support/memory-solution.ts';
import { parseTemplate, problemsOf } from '../../support/sam-spec.ts';

const sqs = { name: 'Orders', event: 'sqs' } as const;

const pathsOf = ({ files }: Plan): string[] => files.map(({ path }) => path).sort();

const resourcesOf = (solution: MemorySolution): string[] =>
  Object.keys(parseTemplate(solution.text('template.yaml')).Resources);

/** `dotnet sln` and a person would do this when they move a project. */
function move(solution: MemorySolution, from: string, to: string): void {
  solution.move(from, to);
  const project = `${from.split('/').at(-1) ?? ''}.csproj`;
  solution.change('Orders.slnx', (text) => text.replace(`${from}/${project}`, `${to}/${project}`));
}

describe('a function whose project was moved', () => {
  it('is found there, with its tests and its resource, and gets its event there', () => {
    const solution = new MemorySolution();
    move(solution, 'src/Orders', 'src/functions/Orders');
    move(solution, 'test/Orders.Tests', 'tests/unit/Orders.Tests');
    const [fn] = solution.found.functions;
    assert.equal(fn?.project, 'src/functions/Orders/Orders.csproj');
    assert.equal(fn.testProject, 'tests/unit/Orders.Tests/Orders.Tests.csproj');
    assert.equal(fn.logicalId, 'OrdersFunction');
    const plan = planEvent(solution.found, sqs);
    assert.deepEqual(plan.warnings, []);
    assert.ok(!pathsOf(plan).some((path) => path.startsWith('src/Orders/') || path.startsWith('test/')));
    solution.commit(plan);
    assert.match(solution.text('src/functions/Orders/Function.cs'), /SQSBatchResponse FunctionHandler/);
    assert.match(solution.text('src/functions/Orders/Orders.csproj'), /Amazon\.Lambda\.SQSEvents/);
    assert.match(solution.text('tests/unit/Orders.Tests/FunctionTests.cs'), /SQS/);
    assert.ok(solution.files.has('src/functions/Orders/OrderPlaced.cs'));
    assert.deepEqual(solution.commit(planEvent(solution.found, sqs)), []);
    solution.commit(planEvent(solution.found, { name: 'Orders', event: 'plain-string' }));
    assert.ok(!solution.files.has('src/functions/Orders/OrderPlaced.cs'), 'the old type is left');
  });

  it('is not made a second time', () => {
    const solution = new MemorySolution();
    move(solution, 'src/Orders', 'services/Orders');
    assert.throws(() => planFunction(solution.found, sqs), {
      code: 2,
      message: /^The solution already has a function Orders: services\/Orders\/Orders\.csproj\./,
    });
  });

  it('may lie at the root, or have a name that no new function could have', () => {
    const solution = new MemorySolution();
    for (const name of ['Acme.Orders', 'order-worker']) {
      const folder = `services/${name}`;
      for (const path of solution.list('src/Orders')) {
        const moved = path.replace('src/Orders', folder).replace('Orders.csproj', `${name}.csproj`);
        solution.files.set(moved, solution.text(path));
      }
    }
    assert.deepEqual(
      solution.found.functions.map(({ name }) => name),
      ['Orders', 'Acme.Orders', 'order-worker'],
    );
    solution.change('template.yaml', (text) =>
      text.replace(
        '\nOutputs:',
        '\n  Worker:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: services/order-worker\n      Handler: bootstrap\n\nOutputs:',
      ),
    );
    solution.commit(planEvent(solution.found, { name: 'order-worker', event: 'sqs' }));
    assert.match(solution.text('services/order-worker/Function.cs'), /SQSBatchResponse/);
    const { Worker } = parseTemplate(solution.text('template.yaml')).Resources;
    const { Events } = Worker?.Properties as { Events: Record<string, { Properties: object }> };
    assert.deepEqual(Object.keys(Events), ['Queue']);
    assert.ok(resourcesOf(solution).includes('orderworkerQueue'));
    assert.deepEqual(problemsOf(parseTemplate(solution.text('template.yaml'))), []);
    assert.throws(() => planEvent(solution.found, { name: 'new-worker', event: 'sqs' }), {
      code: 2,
      message: /^Function name "new-worker" is/,
    });
  });
});

describe('a function whose resource was renamed', () => {
  for (const [how, edit] of Object.entries({
    'by its CodeUri': (text: string) => text.replace('OrdersFunction:', 'Renamed:'),
    'by its Handler': (text: string) =>
      text
        .replace('OrdersFunction:', 'Renamed:')
        .replace(/CodeUri: .*/, 'CodeUri: !Sub s3://bucket/${Version}')
        .replace(/Handler: .*/, 'Handler: Orders::Orders.Function::FunctionHandler'),
    'by its name': (text: string) =>
      text.replace('OrdersFunction:', 'Orders:').replace(/CodeUri: .*/, 'CodeUri: !Ref Code'),
  }))
    it(`is found ${how}`, () => {
      const solution = new MemorySolution();
      solution.change('template.yaml', edit);
      if (how === 'by its Handler')
        solution.change('src/Orders/Orders.csproj', (text) =>
          text.replace('<AssemblyName>bootstrap<', '<AssemblyName>Orders<'),
        );
      const plan = planEvent(solution.found, sqs);
      assert.deepEqual(plan.warnings, []);
      solution.commit(plan);
      const id = how === 'by its name' ? 'Orders' : 'Renamed';
      assert.match(solution.text('template.yaml'), new RegExp(`^  ${id}:\\n[^]*Events:\\n +Queue:`, 'm'));
      assert.doesNotMatch(solution.text('template.yaml'), /^ {2}OrdersFunction:\n {4}Type/m);
      assert.deepEqual(solution.commit(planEvent(solution.found, sqs)), []);
    });

  it('loses what its old event source had, and keeps its place', () => {
    const solution = new MemorySolution({
      ...defaultChoices,
      functions: [sqs, { name: 'Audit', event: 's3' }],
    });
    solution.change('template.yaml', (text) => text.replaceAll('OrdersFunction', 'Renamed'));
    const plan = planEvent(solution.found, { name: 'Orders', event: 'sns' });
    assert.deepEqual(plan.warnings, []);
    solution.commit(plan);
    assert.deepEqual(resourcesOf(solution).slice(0, 4), [
      'Renamed',
      'OrdersTopic',
      'OrdersDeadLetters',
      'AuditFunction',
    ]);
  });

  it('has a template of any name, in its own folder too', () => {
    for (const path of ['template.yml', 'serverless.template', 'infra/template.yaml']) {
      const solution = new MemorySolution();
      const text = solution.text('template.yaml');
      solution.files.delete('template.yaml');
      solution.files.set(path, path.startsWith('infra') ? text.replace('artifacts/', '../artifacts/') : text);
      assert.equal(solution.found.templateFile, path);
      const plan = planEvent(solution.found, sqs);
      assert.deepEqual(plan.warnings, [], path);
      assert.ok(pathsOf(plan).includes(path));
    }
  });

  it('may have no template, nor a solution file', () => {
    const solution = new MemorySolution();
    for (const path of ['template.yaml', 'Orders.slnx']) solution.files.delete(path);
    const plan = planFunction(solution.found, { name: 'PlaceOrder', event: 'sqs' });
    assert.ok(pathsOf(plan).includes('src/PlaceOrder/Function.cs'));
    assert.ok(!pathsOf(plan).includes('template.yaml'));
    assert.match(plan.warnings.join('\n'), /no SAM template/);
  });
});

describe('a function whose folder was deleted', () => {
  it('is made anew, without the event source that it had', () => {
    const solution = new MemorySolution({ ...defaultChoices, functions: [{ name: 'A', event: 'sns' }, sqs] });
    solution.remove('src/Orders');
    const plan = planEvent(solution.found, { name: 'Orders', event: 's3' });
    assert.deepEqual(plan.warnings, []);
    solution.commit(plan);
    assert.ok(!resourcesOf(solution).includes('OrdersQueue'));
    assert.ok(resourcesOf(solution).includes('OrdersBucket'));
    const wanted = new MemorySolution({
      ...defaultChoices,
      functions: [
        { name: 'A', event: 'sns' },
        { name: 'Orders', event: 's3' },
      ],
    });
    for (const path of ['template.yaml', 'README.md', 'events/Orders.json', 'src/Orders/Function.cs'])
      assert.equal(solution.text(path), wanted.text(path), path);
    assert.equal(
      solution.text('test/Orders.Tests/FunctionTests.cs'),
      wanted.text('test/Orders.Tests/FunctionTests.cs'),
    );
    assert.deepEqual(solution.records, wanted.records);
  });
});

describe('--replace', () => {
  it('runs unattended: nothing that is as it was generated is a conflict, and no old type stays listed', () => {
    const solution = new MemorySolution();
    solution.change('src/Orders/Function.cs', (text) => text.replace('ToUpperInvariant', 'ToLowerInvariant'));
    const plan = planEvent(solution.found, { name: 'Orders', event: 'apigw-http' }, true);
    const existing = plan.files.filter(({ path, edit }) => edit !== true && solution.files.has(path));
    assert.deepEqual(
      existing.map(({ path }) => path),
      [],
    );
    solution.commit(plan);
    assert.doesNotMatch(solution.text('src/Orders/Function.cs'), /typeof\(string\)|ToLowerInvariant/);
  });

  it('asks about a file that its owner has changed', () => {
    const solution = new MemorySolution();
    solution.change('src/Orders/Function.cs', (text) => text.replace('ToUpperInvariant', 'ToLowerInvariant'));
    solution.change('events/Orders.json', () => '"mine"\n');
    const plan = planEvent(solution.found, sqs, true);
    assert.equal(plan.files.find(({ path }) => path === 'events/Orders.json')?.edit, undefined);
  });

  it('removes the helpers of the old handler that nothing else calls', () => {
    const solution = new MemorySolution({ ...defaultChoices, functions: [sqs] });
    solution.change('src/Orders/Function.cs', (text) =>
      text
        .replace('var failures', '// mine\n        var failures')
        .replace('new List<', 'new System.Collections.Generic.List<'),
    );
    const before = solution.text('src/Orders/Function.cs');
    solution.commit(planEvent(solution.found, { name: 'Orders', event: 'plain-string' }, true));
    assert.match(before, /void Process\(|Task Process\(/);
    assert.doesNotMatch(solution.text('src/Orders/Function.cs'), /\bProcess\(/);
  });

  it('says which events in the template still call the function', () => {
    const solution = new MemorySolution();
    solution.change('template.yaml', (text) =>
      text.replace(
        /(Handler: bootstrap.*\n)/,
        '$1      Events:\n        Nightly:\n          Type: Schedule\n          Properties:\n            Schedule: rate(1 day)\n',
      ),
    );
    const { warnings } = planEvent(solution.found, sqs);
    assert.match(
      warnings.join('\n'),
      /^template\.yaml: the event Nightly \(Schedule\) of OrdersFunction still calls the function/,
    );
  });

  it('finds a context in a referenced project', () => {
    const solution = new MemorySolution({ ...defaultChoices, shared: true });
    const code = solution.text('src/Orders/Function.cs');
    const context = /\[JsonSerializable[^]*$/.exec(code)?.[0] ?? assert.fail('no context');
    solution.files.set(
      'src/Shared/Context.cs',
      `using System.Text.Json.Serialization;\n\nnamespace Shared;\n\n${context}`,
    );
    solution.change('src/Orders/Function.cs', (text) =>
      text.replace(context, '').replace('using System.Text.Json.Serialization;', 'using Shared;'),
    );
    const plan = planEvent(solution.found, sqs);
    assert.deepEqual(plan.warnings, []);
    solution.commit(plan);
    assert.match(solution.text('src/Shared/Context.cs'), /typeof\(SQSBatchResponse\)/);
  });
});

describe('what belongs to something else', () => {
  const python = `  ReportFunction:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.12
      CodeUri: python/Orders/
      Handler: app.handler

`;

  it('in the template is not taken for a new function', () => {
    const solution = new MemorySolution();
    solution.change('template.yaml', (text) => text.replace('Resources:\n', `Resources:\n${python}`));
    assert.equal(solution.found.functions[0]?.logicalId, 'OrdersFunction');
    assert.throws(() => planFunction(solution.found, { name: 'Report', event: 'sqs' }), {
      code: 2,
      message:
        'template.yaml already has a resource ReportFunction, of the type AWS::Serverless::Function. Choose another name.',
    });
  });

  it('is not removed with the record of a function that was renamed', () => {
    const solution = new MemorySolution({ ...defaultChoices, functions: [sqs] });
    for (const path of solution.list('src/Orders')) {
      const text = solution.text(path);
      solution.files.delete(path);
      solution.files.set(path.replaceAll('Orders', 'OrderService'), text);
    }
    solution.change('template.yaml', (text) => text.replace('artifacts/Orders/', 'src/OrderService/'));
    assert.throws(() => planFunction(solution.found, { name: 'Orders', event: 'sns' }), {
      code: 2,
      message: /already has a resource OrdersFunction, of the function OrderService\. Choose another name\.$/,
    });
  });

  it('is not replaced by a new function of the name', () => {
    const solution = new MemorySolution();
    assert.throws(() => planFunction(solution.found, sqs), {
      code: 2,
      message: /^The solution already has a function Orders: .*: lambda-aot event sqs --function Orders$/,
    });
    assert.throws(
      () => planFunction(solution.found, { name: 'orders', event: 'sqs' }),
      /already has a function Orders/,
    );
  });

  it('is not guessed between two projects of one name', () => {
    const solution = new MemorySolution();
    for (const path of solution.list('src/Orders'))
      solution.files.set(path.replace('src/', 'old/'), solution.text(path));
    assert.throws(() => planEvent(solution.found, sqs), {
      code: 2,
      message: /^"Orders" is ambiguous\. Name one: src\/Orders or old\/Orders\.$/,
    });
  });

  it('is not a SAM template because of its name', () => {
    const solution = new MemorySolution();
    solution.files.delete('template.yaml');
    solution.files.set('.template.config/template.json', '{"Resources": {}}');
    solution.files.set('docs/template.yaml', 'title: a letter\n');
    assert.equal(solution.found.templateFile, undefined);
  });
});

describe('several templates', () => {
  it('each have the functions of their folder', () => {
    const solution = new MemorySolution({
      ...defaultChoices,
      functions: [
        { name: 'A', event: 'plain-string' },
        { name: 'B', event: 'plain-string' },
      ],
    });
    for (const name of ['A', 'B']) {
      move(solution, `src/${name}`, `services/${name}/${name}`);
      solution.files.set(
        `services/${name}/template.yaml`,
        `Transform: AWS::Serverless-2016-10-31\nResources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: ${name}/bin/Release/publish/\n      Handler: bootstrap\n`,
      );
    }
    solution.files.delete('template.yaml');
    assert.deepEqual(
      solution.found.functions.map(({ templateFile, logicalId }) => [templateFile, logicalId]),
      [
        ['services/A/template.yaml', 'Fn'],
        ['services/B/template.yaml', 'Fn'],
      ],
    );
    const plan = planEvent(solution.found, { name: 'B', event: 'sqs' });
    assert.deepEqual(plan.warnings, []);
    assert.ok(pathsOf(plan).includes('services/B/template.yaml'));
    assert.ok(!pathsOf(plan).includes('services/A/template.yaml'));
  });
});

describe('an event source that is gone from the template', () => {
  it('comes back when it is asked for again', () => {
    const solution = new MemorySolution({ ...defaultChoices, functions: [sqs] });
    const whole = solution.text('template.yaml');
    const none = new MemorySolution();
    solution.files.set('template.yaml', none.text('template.yaml'));
    solution.commit(planEvent(solution.found, sqs));
    assert.equal(solution.text('template.yaml'), whole);
  });

  it('stays as its owner has changed it', () => {
    const solution = new MemorySolution({ ...defaultChoices, functions: [sqs] });
    solution.change('template.yaml', (text) => text.replace('BatchSize: 10', 'BatchSize: 5'));
    assert.deepEqual(solution.commit(planEvent(solution.found, sqs)), []);
  });
});

describe('projects that functions share', () => {
  it('are found where they were moved to', () => {
    const solution = new MemorySolution({ ...defaultChoices, shared: true });
    move(solution, 'src/Shared', 'src/common/Shared');
    solution.commit(planFunction(solution.found, { name: 'PlaceOrder', event: 'sqs' }));
    assert.match(
      solution.text('src/PlaceOrder/PlaceOrder.csproj'),
      /Include="\.\.\/common\/Shared\/Shared\.csproj"/,
    );
    assert.ok(solution.files.has('src/common/Shared/OrderPlaced.cs'));
    assert.ok(!solution.files.has('src/Shared/OrderPlaced.cs'));
    const lean = new MemorySolution({ ...defaultChoices, optimize: 'leanest' });
    move(lean, 'src/LambdaRuntimeClient', 'lib/LambdaRuntimeClient');
    lean.commit(planFunction(lean.found, { name: 'PlaceOrder', event: 'sqs' }));
    assert.match(
      lean.text('src/PlaceOrder/PlaceOrder.csproj'),
      /Include="\.\.\/\.\.\/lib\/LambdaRuntimeClient\//,
    );
  });
});

describe('files that can not be read', () => {
  it('of other projects stop nothing', () => {
    const solution = new MemorySolution();
    const files = memoryFiles(solution.files);
    const broken = new Set(['tools/Old.cs', 'template.yaml']);
    solution.files.set('tools/Old.cs', '');
    solution.files.set(
      'tools/Tools.csproj',
      solution.text('src/Orders/Orders.csproj').replace(/ *<AWSProjectType>.*\n/, ''),
    );
    const found = new Solution('/solution', {
      ...files,
      read: (path) => {
        if (broken.has(path)) throw new EditRefused('the file is not UTF-8', 1, '');
        return files.read(path);
      },
    });
    assert.deepEqual(
      found.functions.map(({ name }) => name),
      ['Orders'],
    );
  });
});
