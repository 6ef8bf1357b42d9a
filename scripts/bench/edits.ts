import { addSerializable } from '../../lib/edit/csharp/edit/edit-serializable.ts';
import { parseCSharp } from '../../lib/edit/csharp/syntax/parse-csharp.ts';
import { addEvent, addPolicy, addResource } from '../../lib/edit/sam-template/edit-template.ts';
import type { Section } from './section.ts';
import { ratiosOf, shown } from './statistics.ts';
import { table } from './table.ts';

const ROUNDS = 11;
/** How much larger the second text of each edit is. */
const FACTOR = 10;

interface MeasuredEdit {
  readonly name: string;
  /** What `textOf` repeats. */
  readonly of: string;
  /** Number of repetitions in the larger text. */
  readonly count: number;
  readonly textOf: (count: number) => string;
  readonly run: (text: string) => unknown;
}

const repeat = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

const classes = (count: number): string =>
  `namespace X;\n${repeat(count, (at) => `public class C${at}\n{\n    public string M(int a) => $"{a:N2} {(a > 1 ? "y" : "z")}";\n}\n`)}`;

const context = (count: number): string =>
  `using System.Text.Json.Serialization;\n${repeat(count, (at) => `[JsonSerializable(typeof(List<Type${at}>))]\n`)}partial class Ctx : JsonSerializerContext;\n`;

const template = (count: number): string =>
  `Resources:\n${repeat(
    count,
    (at) => `  Fn${at}:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/${at}/
      Handler: bootstrap # the executable
      Policies:
        - AWSXrayWriteOnlyAccess
      Events:
        Api:
          Type: HttpApi
          Properties: { Path: /p${at}, Method: GET }
      Environment:
        Variables:
          NAME: !Sub "\${AWS::StackName}-${at}"
`,
  )}`;

const functions = { of: 'functions', count: 700, textOf: template };

const edits: readonly MeasuredEdit[] = [
  { name: 'read a C# file', of: 'classes', count: 250, textOf: classes, run: parseCSharp },
  {
    name: 'add a type to a JSON context',
    of: 'types',
    count: 2000,
    textOf: context,
    run: (text) => addSerializable(text, 'Ctx', 'Order'),
  },
  {
    name: 'add a resource to a template',
    ...functions,
    run: (text) => addResource(text, 'Q', { Type: 'X' }),
  },
  {
    name: 'add an event to a template',
    ...functions,
    run: (text) => addEvent(text, 'Fn30', 'Q', { Type: 'SQS' }),
  },
  { name: 'add a policy to a template', ...functions, run: (text) => addPolicy(text, 'Fn30', { A: 'b' }) },
];

/** What an edit of a large file costs, and how the cost grows with the file. */
export function measure(): Promise<Section> {
  const head = ['edit', 'file of', 'ms', `ms, file ${FACTOR} times smaller`, 'growth'];
  return Promise.resolve({
    title: 'Edits of large files',
    text: `In one process, ${ROUNDS} rounds, the two sizes in turns. A growth of ${FACTOR} is linear.\n\n${table(head, edits.map(row))}`,
    plots: [],
  });
}

function row({ name, of, count, textOf, run }: MeasuredEdit): string[] {
  const [large, small] = [textOf(count), textOf(count / FACTOR)];
  const times: { readonly large: number[]; readonly small: number[] } = { large: [], small: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const [smallTime, largeTime] = [milliseconds(run, small, round), milliseconds(run, large, round)];
    // The first round warms up.
    if (round === 0) continue;
    times.small.push(smallTime);
    times.large.push(largeTime);
  }
  const growth = shown(ratiosOf(times.large, times.small), 1);
  return [name, `${count.toLocaleString('en')} ${of}`, shown(times.large), shown(times.small, 1), growth];
}

/** Each round gets a text that was not seen before: what was parsed is remembered by its text. */
function milliseconds(run: MeasuredEdit['run'], text: string, round: number): number {
  const fresh = text + '\n'.repeat(round + 1);
  const start = performance.now();
  run(fresh);
  return performance.now() - start;
}
