import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import type { PackageSource } from '../../support/packages.ts';
import { packageSource } from '../../support/packages.ts';
import { mustRun } from '../../support/run.ts';

const context = 'LambdaFunctionJsonSerializerContext';

/** One solution is made and restored, and each test has a copy in a folder with an odd name. */
describe('lambda-aot serializable asks the compiler', () => {
  let parent = '';
  let packages: PackageSource | undefined;
  let cwd = '';
  const code = 'src/Orders/Function.cs';

  const read = (path = code): string => readFileSync(join(cwd, path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  const change = (from: string | RegExp, to: string, path = code): void => {
    const text = read(path);
    const changed = text.replace(from, to);
    assert.notEqual(changed, text, `${String(from)} is not in ${path}`);
    write(path, changed);
  };
  const call = (args: string[], env: Record<string, string> = {}) =>
    lambdaAot(['serializable', ...args], { cwd, env: { ...packages?.env, ...env } });
  const check = (env: Record<string, string> = {}) => call(['--check'], env);

  before(async () => {
    packages = await packageSource();
    parent = temporaryFolder();
    const made = await lambdaAot(['new', 'orders', '--yes', '--no-git', '--event', 'sqs', '--shared'], {
      cwd: parent,
    });
    assert.equal(made.code, 0, made.output);
    await mustRun('dotnet', ['restore'], { cwd: join(parent, 'orders'), env: packages.env });
  });

  beforeEach(async () => {
    cwd = join(temporaryFolder(), "it's a, (folder) & söme more");
    cpSync(join(parent, 'orders'), cwd, { recursive: true });
    // A restore notes where it was made.
    await mustRun('dotnet', ['restore'], { cwd, env: packages?.env ?? {} });
  });
  afterEach(() => {
    rmSync(join(cwd, '..'), { recursive: true, force: true });
  });
  after(() => {
    rmSync(parent, { recursive: true, force: true });
  });

  it('and says so, with nothing of the solution touched', async () => {
    const before = hashesOf(cwd);
    const { code: exit, stdout } = await check();
    assert.equal(stdout, 'Checked by the compiler: 1 function, 3 uses.\nNothing is missing in 1 function.\n');
    assert.equal(exit, 0);
    const after = hashesOf(cwd).filter((each) => !each.includes('obj/lambda-aot/'));
    assert.deepEqual(after, before);
  });

  it('again only if something has changed', async () => {
    const kept = join(cwd, 'src/Orders/obj/lambda-aot/Orders.facts.json');
    const isAskedAgain = async (env: Record<string, string> = {}): Promise<boolean> => {
      const before = statSync(kept, { throwIfNoEntry: false })?.ino;
      assert.match((await check(env)).stdout, /^Checked by the compiler/);
      return statSync(kept).ino !== before;
    };
    assert.ok(await isAskedAgain(), 'there is no answer yet');
    assert.ok(!(await isAskedAgain()), 'nothing has changed');
    change('class Function', 'class Function // ');
    assert.ok(await isAskedAgain(), 'a source has changed');
    write('src/Orders/More/New.cs', 'namespace Orders;\n\npublic class New;\n');
    assert.ok(await isAskedAgain(), 'a source is new');
    write('src/Directory.Build.props', '<Project><Import Project="../Directory.Build.props" /></Project>\n');
    assert.ok(await isAskedAgain(), 'a file that MSBuild looks for is new');
    change('</Project>', '<!-- --></Project>', 'src/Shared/Shared.csproj');
    assert.ok(await isAskedAgain(), 'a project that it refers to has changed');
    assert.ok(await isAskedAgain({ MyProperty: 'x' }), 'a property of MSBuild has changed');
    assert.ok(await isAskedAgain(), 'and has changed back');
    assert.ok(!(await isAskedAgain()), 'nothing has changed since');
  });

  it('never says that nothing is missing where it could not look', async () => {
    const refused = async (reason: RegExp, env: Record<string, string> = {}): Promise<void> => {
      const { code: exit, stdout } = await check(env);
      assert.match(stdout, reason);
      assert.doesNotMatch(stdout, /Nothing is missing/);
      assert.equal(exit, 2);
      const { exitCode, data } = await jsonOf(env);
      assert.equal(exitCode, 2);
      assert.match(data.functions[0]?.unchecked ?? '', reason);
    };
    const jsonOf = async (env: Record<string, string>) => {
      const { code: exitCode, stdout } = await call(['--check', '--json'], env);
      return { exitCode, data: JSON.parse(stdout) as { functions: { unchecked?: string }[] } };
    };
    const whole = read();
    change('public static', 'int half = ;\n    public static');
    await refused(/Orders does not compile: src\/Orders\/Function\.cs:\d+: CS1525: /);
    write(code, whole);
    change('public static', 'private Unknown? unknown;\n    public static');
    await refused(/Orders does not compile: src\/Orders\/Function\.cs:\d+: CS0246: .*'Unknown'/);
    write(code, whole);
    await refused(/no \.NET SDK answers for Orders: /, { PATH: '/nowhere' });
    change(/"version": "[^"]+"/, '"version": "6.0.100"', 'global.json');
    change(/"rollForward": "[^"]+"/, '"rollForward": "disable"', 'global.json');
    await refused(/SDK 6\.0\.100, which global\.json asks for, is not installed/);
    rmSync(join(cwd, 'global.json'));
    rmSync(join(cwd, 'src/Orders/obj'), { recursive: true });
    await refused(/Orders is not restored\. Run: dotnet restore/);
  });

  it('shows what the scanner sees where the compiler could not look', async () => {
    change('[JsonSerializable(typeof(OrderPlaced))]\n', '');
    change('public static', 'private Unknown? unknown;\n    public static');
    assert.match((await check()).stdout, /OrderPlaced is not listed in /);
  });

  it('whatever warnings are errors, whichever analyzers run, and without a network', async () => {
    change(
      '</PropertyGroup>',
      '<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>All</AnalysisMode></PropertyGroup>',
      'Directory.Build.props',
    );
    change('public static', 'private static int unused;\n    public static');
    const nowhere = 'http://127.0.0.1:9';
    const { code: exit, stdout } = await check({ HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere });
    assert.match(stdout, /^Checked by the compiler/m);
    assert.equal(exit, 0);
  });

  it('for types that a helper of another project decides, and lists them', async () => {
    write(
      'src/Shared/Jsons.cs',
      'using System.Text.Json;\n\nnamespace Shared;\n\npublic static class Jsons\n{\n    public static string To<T>(T value, JsonSerializerOptions options) => JsonSerializer.Serialize(value, options);\n}\n',
    );
    write(
      'src/Orders/Receipt.cs',
      `namespace Orders;\n\npublic record Receipt(string Number)\n{\n    public string Json() => Shared.Jsons.To(new[] { this }, ${context}.Default.Options);\n}\n`,
    );
    const { code: exit, stdout } = await check();
    assert.equal(exit, 3, stdout);
    assert.match(
      stdout,
      /^src\/Orders\/Receipt\.cs:5: Receipt\[\] is not listed in Orders\.\w+, so it fails in Lambda \(JsonSerializer\.Serialize\)\.$/m,
    );
    assert.equal((await call([])).code, 0);
    assert.match(read(), /^\[JsonSerializable\(typeof\(Receipt\[\]\)\)\]$/m);
    assert.equal((await check()).code, 0);
  });

  it('fixes what it can in the code, and builds', async () => {
    write(
      'src/Orders/Mine.cs',
      'using System.Text.Json;\nusing System.Text.Json.Serialization;\n\nnamespace Orders;\n\npublic abstract record Payment(string Id);\n\npublic record Card(string Id, Kind Kind) : Payment(Id);\n\n[JsonConverter(typeof(JsonStringEnumConverter))]\npublic enum Kind\n{\n    New,\n}\n\npublic static class Mine\n{\n    public static string Show(Payment payment) => JsonSerializer.Serialize(payment);\n}\n',
    );
    const found = await check();
    assert.equal(found.code, 3);
    assert.match(found.stdout, /Mine\.cs:18: this call needs reflection/);
    const fixed = await call(['--fix']);
    assert.equal(fixed.code, 0, fixed.output);
    const text = read('src/Orders/Mine.cs');
    assert.match(text, new RegExp(`JsonSerializer\\.Serialize\\(payment, ${context}\\.Default\\.Payment\\)`));
    assert.match(text, /^\[JsonDerivedType\(typeof\(Card\)\)\]\npublic abstract record Payment/m);
    assert.match(text, /JsonStringEnumConverter<Kind>/);
    assert.match(read(), /^\[JsonSerializable\(typeof\(Payment\)\)\]$/m);
    const after = await check();
    assert.equal(after.code, 0, after.stdout);
    await mustRun('dotnet', ['build', 'src/Orders', '--no-restore'], { cwd, env: packages?.env ?? {} });
    const again = await call(['--fix', '--json']);
    assert.deepEqual((JSON.parse(again.stdout) as { changed: unknown }).changed, []);
  });

  it('about all projects before it removes a type', async () => {
    change(
      'public partial class',
      '[JsonSerializable(typeof(Version))]\n[JsonSerializable(typeof(Uri))]\npublic partial class',
    );
    write(
      'test/Orders.Tests/More.cs',
      `using System.Text.Json;\n\nnamespace Orders.Tests;\n\npublic static class More\n{\n    public static string Show(Version version) => JsonSerializer.Serialize(version, ${context}.Default.Version);\n}\n`,
    );
    const { code: exit, output } = await call(['--prune']);
    assert.equal(exit, 0, output);
    assert.match(output, /Orders: - Uri, which nothing needs/);
    assert.match(read(), /typeof\(Version\)/);
    assert.doesNotMatch(read(), /typeof\(Uri\)/);
    change('Show(Version', 'Show(Unknown', 'test/Orders.Tests/More.cs');
    change('public partial class', '[JsonSerializable(typeof(Uri))]\npublic partial class');
    const refused = await call(['--prune']);
    assert.equal(refused.code, 2);
    assert.match(
      refused.stderr,
      /Nothing was removed, because this project may need the types: Orders\.Tests does not compile/,
    );
    assert.match(read(), /typeof\(Uri\)/);
  });

  it('for lambda-aot trim too, which names the types that callers hand over', async () => {
    write(
      'src/Orders/Mine.cs',
      'using System.Text.Json;\n\nnamespace Orders;\n\npublic record Payment(string Id);\n\npublic static class Mine\n{\n    public static string Show() => Write(Make().Where(each => each.Id != "").ToList()[0]);\n\n    private static string Write<T>(T value) => JsonSerializer.Serialize(value);\n\n    private static IEnumerable<Payment> Make() => [];\n}\n',
    );
    const warning =
      "/build/src/Orders/Mine.cs(11): Trim analysis warning IL2026: Orders.Mine.Write<T>(T): Using member 'System.Text.Json.JsonSerializer.Serialize<TValue>(TValue, JsonSerializerOptions)' which has 'RequiresUnreferencedCodeAttribute' can break functionality when trimming application code. [/build/src/Orders/Orders.csproj]\n";
    write('publish.log', warning);
    const trim = await lambdaAot(['trim', '--log', 'publish.log', '--check'], {
      cwd,
      env: packages?.env ?? {},
    });
    assert.equal(trim.code, 3, trim.output);
    assert.match(trim.stdout, /on +Orders\.Payment, in bootstrap, passed at src\/Orders\/Mine\.cs:9/);
  });

  it('leaves a context whole that nothing uses: without any type it would not compile', async () => {
    const mine =
      'using System.Text.Json.Serialization;\n\n[JsonSerializable(typeof(int))]\npartial class Mine : JsonSerializerContext;\n';
    write('src/Orders/Mine.cs', mine);
    const { output } = await call(['--prune']);
    assert.match(output, /Mine: no serializer uses this context/);
    assert.equal(read('src/Orders/Mine.cs'), mine);
  });
});

/** `path hash` of every file of a folder. */
const hashesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);
