import assert from 'node:assert/strict';
import type { EventSourceId } from '../../../../lib/events/catalogue.ts';
import { eventSources } from '../../../../lib/events/catalogue.ts';
import { planEvent } from '../../../../lib/plans/event/plan.ts';
import { defaultChoices as choices } from '../../../support/choices.ts';
import { MemorySolution } from '../../../support/memory-solution.ts';
import { parseTemplate, problemsOf } from '../../../support/sam-spec.ts';

const code = 'src/Orders/Function.cs';
const project = 'src/Orders/Orders.csproj';
const sqs = { name: 'Orders', event: 'sqs' } as const;

const solutionWith = (event: EventSourceId): MemorySolution =>
  new MemorySolution({ ...choices, functions: [{ name: 'Orders', event }] });

const resourcesOf = (solution: MemorySolution): string[] =>
  Object.keys(parseTemplate(solution.text('template.yaml')).Resources);

type Events = Record<string, { readonly Properties: Record<string, unknown> }>;

function eventsOf(solution: MemorySolution): Events {
  const { OrdersFunction } = parseTemplate(solution.text('template.yaml')).Resources;
  return (OrdersFunction?.Properties as { Events?: Events } | undefined)?.Events ?? {};
}

describe('an event source for a function that is as it was generated', () => {
  it('has its handler, delegate, context, package, template and README in the place of the others', () => {
    const solution = solutionWith('plain-string');
    solution.commit(planEvent(solution.found, sqs));
    const wanted = solutionWith('sqs');
    for (const path of wanted.list('src')) assert.equal(solution.text(path), wanted.text(path), path);
    for (const path of ['template.yaml', 'README.md', 'Directory.Packages.props', 'events/Orders.json'])
      assert.equal(solution.text(path), wanted.text(path), path);
    assert.deepEqual(solution.records, [sqs]);
    assert.deepEqual(solution.commit(planEvent(solution.found, sqs)), []);
  });

  it('takes away what the one before had brought: package, version, types, events and resources', () => {
    const solution = solutionWith('sqs');
    const plan = planEvent(solution.found, { name: 'Orders', event: 'plain-string' });
    assert.deepEqual(plan.warnings, []);
    solution.commit(plan);
    const wanted = solutionWith('plain-string');
    assert.deepEqual([...solution.files.keys()].sort(), [...wanted.files.keys()].sort());
    for (const [path, text] of wanted.files)
      if (path !== '.yo-rc.json') assert.equal(solution.text(path), text, path);
  });

  it('is, whatever it was before, as if it had been made so', function () {
    this.timeout(120_000);
    eventSources.forEach(({ id: from }, at) => {
      const { id: to } = eventSources[(at + 1) % eventSources.length] ?? { id: from };
      const solution = solutionWith(from);
      const plan = planEvent(solution.found, { name: 'Orders', event: to });
      assert.deepEqual(plan.warnings, [], `${from} to ${to}`);
      solution.commit(plan);
      const wanted = solutionWith(to);
      for (const each of [solution, wanted]) each.files.delete('.yo-rc.json');
      assert.deepEqual(
        Object.fromEntries(solution.files),
        Object.fromEntries(wanted.files),
        `${from} to ${to}`,
      );
    });
  });

  it('keeps line ends and a byte order mark', () => {
    const solution = solutionWith('plain-string');
    for (const path of [code, project, 'events/Orders.json'])
      solution.change(path, (text) => `\uFEFF${text.replace(/\n/g, '\r\n')}`);
    solution.commit(planEvent(solution.found, sqs));
    for (const path of [code, project, 'events/Orders.json']) {
      assert.match(solution.text(path), /^\uFEFF/);
      assert.doesNotMatch(solution.text(path), /[^\r]\n/);
    }
  });

  it('leaves in the template what its owner has changed or uses elsewhere, and says so', () => {
    const solution = solutionWith('sqs');
    solution.change('template.yaml', (text) =>
      text
        .replace('VisibilityTimeout: 180', 'VisibilityTimeout: 360')
        .concat('  Letters:\n    Value: !Ref OrdersDeadLetters\n'),
    );
    const { warnings, ...plan } = planEvent(solution.found, { name: 'Orders', event: 'plain-string' });
    solution.commit({ ...plan, warnings });
    assert.deepEqual(resourcesOf(solution), ['OrdersFunction', 'OrdersQueue', 'OrdersDeadLetters']);
    assert.deepEqual(eventsOf(solution), {});
    assert.match(
      warnings.join('\n'),
      /^template\.yaml:\d+: Resources\.OrdersQueue has changed since it was generated\. By hand: remove Resources\.OrdersQueue\ntemplate\.yaml:\d+: OrdersDeadLetters stays, because something else refers to it/,
    );
  });

  it('changes its options in place', () => {
    const solution = solutionWith('sqs');
    solution.commit(planEvent(solution.found, { ...sqs, options: { batchSize: 25 } }));
    assert.equal(eventsOf(solution).Queue?.Properties.BatchSize, 25);
    assert.deepEqual(Object.keys(eventsOf(solution)), ['Queue']);
    assert.deepEqual(solution.records, [{ ...sqs, options: { batchSize: 25 } }]);
    assert.deepEqual(solution.commit(planEvent(solution.found, { ...sqs, options: { batchSize: 25 } })), []);
  });

  it('takes a second queue beside the first', () => {
    const solution = solutionWith('sqs');
    const other = { ...sqs, resource: 'arn:aws:sqs:eu-west-1:123456789012:others' };
    solution.commit(planEvent(solution.found, other));
    assert.deepEqual(Object.keys(eventsOf(solution)), ['Queue', 'Queue2']);
    assert.equal(eventsOf(solution).Queue2?.Properties.Queue, other.resource);
    assert.deepEqual(problemsOf(parseTemplate(solution.text('template.yaml'))), []);
    assert.deepEqual(solution.commit(planEvent(solution.found, other)), []);
    assert.deepEqual(solution.commit(planEvent(solution.found, sqs)), []);
  });

  it('leaves a sample event and tests that its owner has changed to the conflict question', () => {
    const solution = solutionWith('plain-string');
    solution.change('events/Orders.json', () => '"mine"\n');
    const planned = new Map(planEvent(solution.found, sqs).files.map((file) => [file.path, file]));
    assert.equal(planned.get('events/Orders.json')?.edit, undefined);
    assert.equal(planned.get('test/Orders.Tests/FunctionTests.cs')?.edit, true);
  });

  it('edits a project that its owner has changed, or says what to add by hand', () => {
    const solution = solutionWith('plain-string');
    solution.change(project, (text) => text.replace('<PublishAot>', '<Mine>1</Mine>\n    <PublishAot>'));
    solution.commit(planEvent(solution.found, sqs));
    assert.match(solution.text(project), /<Mine>1<\/Mine>[^]*"Amazon\.Lambda\.SQSEvents"/);

    const conditional = solutionWith('plain-string');
    conditional.change(project, (text) =>
      text.replace(
        '</Project>',
        '<ItemGroup Condition="true"><PackageReference Include="Amazon.Lambda.SQSEvents" /></ItemGroup></Project>',
      ),
    );
    const plan = planEvent(conditional.found, sqs);
    assert.match(
      plan.warnings.join(),
      /^src\/Orders\/Orders\.csproj:\d+: PackageReference Amazon\.Lambda\.SQSEvents has a condition/,
    );
    assert.ok(!conditional.commit(plan).includes(project));
  });

  it('does not mind that its name is one that the code of a third source uses', () => {
    const solution = new MemorySolution({
      ...choices,
      functions: [{ name: 'Process', event: 'plain-string' }],
    });
    const changed = solution.commit(planEvent(solution.found, { name: 'Process', event: 'plain-poco' }));
    assert.ok(changed.includes('src/Process/Function.cs'));
  });
});

describe("an event source for a function with its owner's code around the handler of a template", () => {
  it('leaves all of that code, and adds the usings and types that the new handler needs', () => {
    const solution = solutionWith('plain-string');
    solution.change(code, (text) =>
      text
        .replaceAll('LambdaFunctionJsonSerializerContext', 'OrdersContext')
        .replace(
          '    private static async',
          '    // Mine.\n    private static int Count() => 1;\n\n    private static async',
        )
        .replace('using Amazon.Lambda.Core;', 'using Amazon.Lambda.Core; // first'),
    );
    solution.commit(planEvent(solution.found, sqs));
    const text = solution.text(code);
    assert.match(text, /\/\/ Mine\.\n {4}private static int Count\(\) => 1;/);
    assert.match(text, /Func<SQSEvent, ILambdaContext, SQSBatchResponse> handler = FunctionHandler;/);
    assert.match(text, /^\[JsonSerializable\(typeof\(OrderPlaced\)\)\]$/m);
    assert.match(text, /OrdersContext\.Default\.OrderPlaced/);
    assert.match(text, /^using Amazon\.Lambda\.SQSEvents;$/m);
    assert.match(text, /^using Amazon\.Lambda\.Core; \/\/ first$/m);
    assert.doesNotMatch(text, /ToUpperInvariant|LambdaFunctionJsonSerializerContext/);
    assert.ok(solution.files.has('src/Orders/OrderPlaced.cs'));
    assert.deepEqual(solution.commit(planEvent(solution.found, sqs)), []);
  });

  it('unlists the types of the handler before, but for those that its owner names elsewhere', () => {
    const solution = solutionWith('sqs');
    solution.change(code, (text) =>
      text.replace('private static void Process', '// mine\n    private static void Process'),
    );
    solution.files.set('src/Orders/Mine.cs', 'class Mine { OrderPlaced? Order; }\n');
    solution.commit(planEvent(solution.found, { name: 'Orders', event: 'eventbridge' }));
    const listed = [...solution.text(code).matchAll(/typeof\((.*)\)\)/g)].map(([, type]) => type);
    assert.deepEqual(listed, ['OrderPlaced', 'CloudWatchEvent<OrderPlaced>']);
    assert.match(solution.text(code), /Lambda function that processes an EventBridge event/);
    assert.doesNotMatch(solution.text(code), /Lambda function that takes each message of a queue/);

    const renamed = new MemorySolution({ ...choices, functions: [{ ...sqs, type: 'Shipment' }] });
    renamed.change(code, (text) => text.replace('public class', '/* mine */ public class'));
    renamed.commit(planEvent(renamed.found, { name: 'Orders', event: 'plain-string' }));
    assert.match(renamed.text(code), /\/\* mine \*\//);
    assert.doesNotMatch(renamed.text(code), /Shipment|typeof\(SQSEvent\)/);
    assert.ok(!renamed.files.has('src/Orders/Shipment.cs'));
  });

  it('finds the handler where it was moved to, by the name that it has there', () => {
    const solution = solutionWith('plain-string');
    const handler = / {4}\/\/\/ <summary>Converts[^]*?\n {4}\}\n/.exec(solution.text(code))?.[0] ?? '';
    const moved = handler.replace('FunctionHandler', 'Upper');
    solution.change(code, (text) =>
      text.replace(`\n${handler}`, '').replace('handler = FunctionHandler', 'handler = Handlers.Upper'),
    );
    solution.files.set(
      'src/Orders/Handlers.cs',
      `using Amazon.Lambda.Core;\n\nnamespace Orders;\n\npublic static class Handlers\n{\n${moved}}\n`,
    );
    solution.commit(planEvent(solution.found, sqs));
    assert.match(solution.text('src/Orders/Handlers.cs'), /public static SQSBatchResponse Upper\(SQSEvent/);
    assert.match(solution.text('src/Orders/Handlers.cs'), /^using System\.Text\.Json;$/m);
    assert.match(solution.text(code), /Func<SQSEvent, ILambdaContext, SQSBatchResponse> handler = Handlers/);
    assert.match(solution.text(code), /^\[JsonSerializable\(typeof\(SQSBatchResponse\)\)\]$/m);
    assert.match(solution.text('test/Orders.Tests/FunctionTests.cs'), /\(Handlers\.Upper, "Orders\.json"\)/);
  });
});

describe("an event source for a function with its owner's handler", () => {
  const own = (solution: MemorySolution): void => {
    solution.change(code, (text) => text.replace('ToUpperInvariant', 'ToLowerInvariant'));
  };

  it('is refused where the handler takes something else, and says what else to do', () => {
    const solution = solutionWith('plain-string');
    own(solution);
    const files = new Map(solution.files);
    assert.throws(() => planEvent(solution.found, sqs), {
      message:
        'The handler of Orders is string -> string, but sqs needs SQSEvent -> SQSBatchResponse. ' +
        'Use another --function, or --replace to overwrite the handler.',
      code: 2,
    });
    assert.deepEqual(solution.files, files);
  });

  it('is put in its place on demand', () => {
    const solution = solutionWith('plain-string');
    own(solution);
    solution.commit(planEvent(solution.found, sqs, true));
    assert.match(solution.text(code), /public static SQSBatchResponse FunctionHandler\(SQSEvent sqsEvent/);
    assert.doesNotMatch(solution.text(code), /ToLowerInvariant/);
    assert.deepEqual(solution.commit(planEvent(solution.found, sqs)), []);
  });

  it('leaves the code where the handler takes such events', () => {
    const solution = solutionWith('plain-string');
    solution.change(code, (text) =>
      text
        .replace('using Amazon.Lambda.Core;', 'using Amazon.Lambda.Core;\nusing Amazon.Lambda.SNSEvents;')
        .replace('Func<string, ILambdaContext, string>', 'Action<SNSEvent, ILambdaContext>')
        .replace('string FunctionHandler(string input', 'void FunctionHandler(SNSEvent input')
        .replace('return input.ToUpperInvariant();', 'context.Logger.LogInformation("mine");'),
    );
    const { warnings, ...plan } = planEvent(solution.found, { name: 'Orders', event: 'sns' });
    assert.deepEqual(warnings, []);
    solution.commit({ ...plan, warnings });
    assert.match(solution.text(code), /"mine"/);
    assert.match(solution.text(code), /^\[JsonSerializable\(typeof\(SNSEvent\)\)\]$/m);
    assert.doesNotMatch(solution.text(code), /OrderPlaced/);
    assert.match(solution.text(project), /"Amazon\.Lambda\.SNSEvents"/);
    assert.deepEqual(Object.keys(eventsOf(solution)), ['Topic']);
    assert.deepEqual(solution.commit(planEvent(solution.found, { name: 'Orders', event: 'sns' })), []);
  });

  it('names file and line of code that can not be read', () => {
    const solution = solutionWith('plain-string');
    solution.change(code, (text) => `${text}}`);
    assert.throws(() => planEvent(solution.found, sqs), {
      message: 'src/Orders/Function.cs:40: } has no opening bracket.',
      code: 2,
    });
  });

  it('refuses a handler that is no method', () => {
    const solution = solutionWith('plain-string');
    solution.change(code, (text) =>
      text.replace('handler = FunctionHandler;', 'handler = (input, _) => input;'),
    );
    assert.throws(
      () => planEvent(solution.found, sqs, true),
      /^LambdaAotError: src\/Orders\/Function\.cs:18: the handler of this call is not a method of a class\. By hand: write a method that accepts SQSEvent$/,
    );
  });
});
