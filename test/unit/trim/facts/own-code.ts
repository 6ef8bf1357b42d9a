import assert from 'node:assert/strict';
import { planTrim } from '../../../../lib/plans/trim/plan.ts';
import { memoryFiles } from '../../../../lib/solution/memory-files.ts';
import { Solution } from '../../../../lib/solution/solution.ts';
import { readFunctionFacts } from '../../../../lib/trim/facts/function-facts.ts';

const start = 'await LambdaBootstrapBuilder.Create(handler).Build().RunAsync();\n';
const app = (more = ''): string => `#:package Amazon.Lambda.RuntimeSupport@2.1.2\n${more}\n${start}`;

function factsIn(files: Readonly<Record<string, string>>, name: string) {
  const solution = new Solution('/solution', memoryFiles(new Map(Object.entries(files))));
  const fn = solution.functions.find((each) => each.name === name) ?? assert.fail(name);
  return { solution, fn, facts: readFunctionFacts(solution, fn) };
}
const assembliesOf = ({ facts: { own } }: ReturnType<typeof factsIn>): string[] =>
  own.files.map(own.assemblyOf);

describe('what trim knows of a function', () => {
  it('has the assembly of the code, also if the project is in the root', () => {
    const project =
      '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup></Project>';
    assert.deepEqual(assembliesOf(factsIn({ 'Lone.csproj': project, 'Program.cs': start }, 'Lone')), [
      'Lone',
    ]);
  });

  describe('that is a file-based app', () => {
    const apps = { 'Greet.cs': app('#:property TrimMode=partial\n'), 'Refund.cs': app() };

    it('has the packages and properties of its own lines', () => {
      const greet = factsIn(apps, 'Greet');
      assert.deepEqual(assembliesOf(greet), ['Greet']);
      assert.deepEqual(
        greet.facts.closure.assemblies.map(({ name }) => name),
        ['Greet', 'Amazon.Lambda.RuntimeSupport'],
      );
      assert.equal(greet.facts.isPartial, true);
      assert.equal(factsIn(apps, 'Refund').facts.isPartial, false);
    });

    const wishes = { assemblies: [], types: [], remove: false, mode: undefined };

    it('sets the mode by a line of its own', () => {
      const { solution, fn, facts } = factsIn(apps, 'Greet');
      const { files } = planTrim(solution, fn, facts, { ...wishes, mode: 'full' });
      assert.deepEqual(
        files.map(({ path, contents }) => [path, contents]),
        [['Greet.cs', app('#:property TrimMode=full\n')]],
      );
    });

    it('has no roots, and says how it can get some', () => {
      const { solution, fn, facts } = factsIn(apps, 'Greet');
      assert.throws(() => planTrim(solution, fn, facts, { ...wishes, assemblies: ['Greet'] }), {
        code: 2,
        message:
          'Greet is a file-based app, which cannot have roots. Make it a project first: dotnet project convert Greet.cs',
      });
    });
  });
});
