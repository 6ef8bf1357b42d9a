import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { planEvent } from '../../../lib/plans/event/plan.ts';
import { planFunction } from '../../../lib/plans/function/new-function.ts';
import { readSolution } from '../../../lib/solution/read.ts';
import type { SolutionChoices } from '../../../lib/blueprint/choices.ts';
import { planNewSolution } from '../../../lib/plans/new/new-solution.ts';
import { defaultChoices } from '../../support/choices.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { MemorySolution } from '../../support/memory-solution.ts';
import { writeTree } from '../../support/tree.ts';

const leanest: SolutionChoices = { ...defaultChoices, optimize: 'leanest' };
const client = 'src/LambdaRuntimeClient/';

function pathsOf(choices: SolutionChoices): string[] {
  return planNewSolution(choices).files.map(({ path }) => path.slice(choices.name.length + 1));
}

/** What makes a function use the client. */
function assertLean(solution: MemorySolution, name: string): void {
  const project = solution.text(`src/${name}/${name}.csproj`);
  assert.match(project, /<LambdaRuntimeClient>true</);
  assert.match(project, /<LambdaResponseStreaming>false</);
  assert.match(project, /<ProjectReference Include="\.\.\/LambdaRuntimeClient\/LambdaRuntimeClient\.csproj"/);
  assert.match(project, /<Import Project="\.\.\/LambdaRuntimeClient\/LambdaRuntimeClient\.targets"/);
  const code = solution.text(`src/${name}/Function.cs`);
  assert.match(code, /^using LambdaRuntimeClient;$/m);
  assert.match(code, /^ {12}\.RunLeanAsync\(\);$/m);
  assert.doesNotMatch(code, /\.Build\(\)|\.RunAsync\(\)/);
}

describe('a solution optimized for leanest', () => {
  it('uses its client in every function, one of streams too, and in those that are added later', () => {
    const solution = new MemorySolution({ ...leanest, functions: [{ name: 'Copy', event: 'plain-stream' }] });
    solution.commit(planFunction(solution.found, { name: 'PlaceOrder', event: 'apigw-http' }));
    solution.commit(planEvent(solution.found, { name: 'Bill', event: 'sqs' }));
    for (const name of ['Copy', 'PlaceOrder', 'Bill']) assertLean(solution, name);
  });

  it('keeps its client where a function gets another event source', () => {
    const solution = new MemorySolution(leanest);
    solution.commit(planEvent(solution.found, { name: 'Orders', event: 'sqs' }));
    assertLean(solution, 'Orders');
    assert.match(solution.text('src/Orders/Function.cs'), /SQSEvent/);
  });

  it('keeps its client where a handler is put among the code of its owner', () => {
    const solution = new MemorySolution(leanest);
    solution.change('src/Orders/Function.cs', (code) =>
      code.replace('/// Starts', '// mine\n    /// Starts'),
    );
    solution.commit(planEvent(solution.found, { name: 'Orders', event: 'sqs' }));
    assertLean(solution, 'Orders');
    assert.match(solution.text('src/Orders/Function.cs'), /\/\/ mine[^]*SQSEvent/);
  });

  it('takes RuntimeSupport for a new function where its owner has removed the client', () => {
    const folder = temporaryFolder();
    try {
      writeTree(folder, Object.fromEntries(new MemorySolution(leanest).files));
      rmSync(join(folder, client), { recursive: true });
      const { files } = planFunction(readSolution(folder), { name: 'PlaceOrder', event: 'sqs' });
      const text = (path: string) => files.find((file) => file.path === path)?.contents.toString() ?? '';
      assert.doesNotMatch(text('src/PlaceOrder/PlaceOrder.csproj'), /LambdaRuntimeClient/);
      assert.match(text('src/PlaceOrder/Function.cs'), /\.Build\(\)\n {12}\.RunAsync\(\)/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('does not take its client for a function', () => {
    assert.deepEqual(
      new MemorySolution(leanest).found.functions.map(({ name }) => name),
      ['Orders'],
    );
  });

  it('keeps response streaming on request', () => {
    const solution = new MemorySolution({ ...leanest, streaming: true });
    assert.match(solution.text('src/Orders/Orders.csproj'), /<LambdaResponseStreaming>true</);
    assert.match(solution.text(`${client}README.md`), /Response streaming works only if/);
  });

  it('leaves nothing out where .NET 8 compiles, and says so', () => {
    const dotnet8: SolutionChoices = { ...leanest, runtime: 'dotnet8' };
    const { warnings } = planNewSolution(dotnet8);
    assert.ok(warnings.some((warning) => warning.includes('dotnet8 keeps the HTTP stack of .NET')));
    assert.deepEqual(
      pathsOf(dotnet8).filter((path) => path.endsWith('.xml')),
      [],
    );
    const solution = new MemorySolution(dotnet8);
    assert.doesNotMatch(solution.text(`${client}LambdaRuntimeClient.targets`), /IlcArg/);
    assert.match(solution.text(`${client}README.md`), /\.NET 8 keeps/);
  });

  it('has the client without its tests where there are none', () => {
    const paths = pathsOf({ ...leanest, tests: false });
    assert.ok(paths.includes(`${client}RuntimeApiHandler.cs`));
    assert.ok(!paths.some((path) => path.startsWith('test/')));
  });

  it('has no client where it is optimized for something else', () => {
    for (const optimize of ['startup', 'size', 'compatibility'] as const)
      assert.ok(!pathsOf({ ...defaultChoices, optimize }).some((path) => path.includes('RuntimeClient')));
  });
});
