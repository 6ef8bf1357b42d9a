import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { treeOf } from '../../support/tree.ts';

describe('lambda-aot serializable', () => {
  let parent = '';
  let cwd = '';
  const path = 'src/Orders/Function.cs';
  const read = (): string => readFileSync(join(cwd, path), 'utf8');
  const change = (edit: (text: string) => string): void => {
    writeFileSync(join(cwd, path), edit(read()));
  };
  /** Without a .NET SDK: test/e2e/full/compiler-asked.ts asks the compiler. */
  const call = (...args: string[]) => lambdaAot(['serializable', '--fast', ...args], { cwd });
  const listed = (): string[] =>
    [...read().matchAll(/^\[JsonSerializable\(typeof\((.*)\)\)\]/gm)].map(([, type = '']) => type);

  beforeEach(async () => {
    parent = temporaryFolder();
    cwd = join(parent, 'orders');
    const made = await lambdaAot(['new', 'orders', '--yes', '--no-git', '--event', 'sqs'], { cwd: parent });
    assert.equal(made.code, 0, made.output);
  });
  afterEach(() => {
    rmSync(parent, { recursive: true });
  });

  it('finds nothing to do in a new solution', async () => {
    const { code, stdout } = await call('--check');
    assert.deepEqual([code, stdout], [0, 'Only scanned (--fast): 1 function. The compiler sees more.\n']);
    const { code: again, stdout: changes } = await call('--json');
    assert.deepEqual([again, (JSON.parse(changes) as { changed: unknown }).changed], [0, []]);
  });

  it('says in a check what is missing, where it is needed, and exits with 3', async () => {
    change((text) => text.replace('[JsonSerializable(typeof(OrderPlaced))]\n', ''));
    const tree = treeOf(cwd);
    const { code, stdout } = await call('--check');
    assert.equal(code, 3);
    assert.match(
      stdout,
      /^src\/Orders\/Function\.cs:\d+: OrderPlaced is not listed in Orders\.LambdaFunctionJsonSerializerContext, so it fails in Lambda \(LambdaFunctionJsonSerializerContext\.Default\.OrderPlaced\)\.\nOnly scanned \(--fast\): 1 function\. The compiler sees more\.\n1 type is missing\. Add it with: lambda-aot serializable\n$/,
    );
    const json = JSON.parse((await call('--check', '--json')).stdout) as {
      missing: { function: string; type: string }[];
    };
    assert.deepEqual(
      json.missing.map((each) => [each.function, each.type]),
      [['Orders', 'OrderPlaced']],
    );
    assert.deepEqual(treeOf(cwd), tree);
  });

  it('adds what is missing, shows it in a dry run, and is then at its end', async () => {
    const whole = read();
    change((text) => text.replace('[JsonSerializable(typeof(OrderPlaced))]\n', ''));
    assert.match((await call('--dry-run')).output, /^\+\[JsonSerializable\(typeof\(OrderPlaced\)\)\]$/m);
    const { code, output } = await call();
    assert.equal(code, 0);
    assert.match(output, /change src\/Orders\/Function\.cs\n {4}Orders: \+ OrderPlaced, /);
    assert.equal(read(), whole);
    assert.match((await call()).output, /same src\/Orders\/Function\.cs|^\s*$/);
  });

  it('adds and takes away types by their names', async () => {
    assert.equal((await call('List<OrderPlaced>', 'Dictionary<string, int>')).code, 0);
    assert.deepEqual(listed().slice(-2), ['List<OrderPlaced>', 'Dictionary<string, int>']);
    assert.equal((await call('Dictionary<string,int>', '--remove')).code, 0);
    assert.deepEqual(listed().at(-1), 'List<OrderPlaced>');
    const { code, stderr } = await call('OrderPlacd');
    assert.equal(code, 2);
    assert.match(stderr, /The code does not declare a type OrderPlacd\. Did you mean OrderPlaced\?/);
    assert.match((await call('List<')).stderr, /"List<" is not a C# type\. Write it as in code/);
    assert.match((await call('--remove')).stderr, /Name the types to remove/);
  });

  it('removes nothing by what the scanner sees', async () => {
    change((text) =>
      text.replace('public partial class', '[JsonSerializable(typeof(Version))]\npublic partial class'),
    );
    const { code, stderr } = await call('--prune');
    assert.equal(code, 2);
    assert.match(stderr, /--prune needs the compiler\. Leave out --fast\./);
    assert.ok(listed().includes('Version'));
  });

  it('does not say that nothing is missing in no function', async () => {
    rmSync(join(cwd, 'src'), { recursive: true });
    for (const flags of [['--check'], ['--check', '--json'], []]) {
      const { code, output } = await call(...flags);
      assert.equal(code, 2);
      assert.match(output, /No Lambda function found in /);
    }
  });

  it('stops asking about a place that has an answer', async () => {
    const mine = join(cwd, 'src/Orders/Mine.cs');
    const show = (answer: string): string =>
      `using System.Text.Json;\n\nclass Mine\n{\n${answer}    string Show(object any) => JsonSerializer.Serialize(any);\n}\n`;
    writeFileSync(mine, show(''));
    assert.equal((await call('--check')).code, 3);
    writeFileSync(mine, show('    // lambda-aot: only called in tests\n'));
    assert.equal((await call('--check')).code, 0);
  });

  it('says what no list of types makes safe', async () => {
    writeFileSync(
      join(cwd, 'src/Orders/Mine.cs'),
      'using System.Text.Json;\n\nclass Mine\n{\n    string Show(object any) => JsonSerializer.Serialize(any);\n}\n',
    );
    const { code, stdout } = await call('--check');
    assert.equal(code, 3);
    assert.match(stdout, /^src\/Orders\/Mine\.cs:5: .*needs reflection, which native code does not support/m);
  });

  it('looks at all functions, or at the one that is named', async () => {
    await lambdaAot(['function', 'Other', '--event', 'sns'], { cwd });
    change((text) => text.replace('[JsonSerializable(typeof(OrderPlaced))]\n', ''));
    assert.equal((await call('--check')).code, 3);
    assert.equal((await call('--check', '--function', 'Other')).code, 0);
    assert.match(
      (await call('--function', 'Othr')).stderr,
      /There is no function "Othr"\. Did you mean Other\?/,
    );
    assert.match(
      (await call('Version')).stderr,
      /more than one function\. Name one with --function: Orders or Other\./,
    );
  });
});
