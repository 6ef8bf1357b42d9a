import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { treeOf } from '../../support/tree.ts';

const CALL =
  "Using member 'System.Text.Json.JsonSerializer.Serialize<Order>(Order,JsonSerializerOptions)' which has 'RequiresUnreferencedCodeAttribute' can break functionality.";

describe('lambda-aot trim', () => {
  let parent = '';
  let cwd = '';
  const project = 'src/Orders/Orders.csproj';
  const read = (path = project): string => readFileSync(join(cwd, path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  const roots = (): string[] =>
    [...read().matchAll(/TrimmerRootAssembly Include="(.*)"/g)].map(([, name = '']) => name);
  const call = (...args: string[]) => lambdaAot(['trim', ...args], { cwd });

  beforeEach(async () => {
    parent = temporaryFolder();
    cwd = join(parent, 'orders');
    const made = await lambdaAot(['new', 'orders', '--yes', '--no-git', '--shared'], { cwd: parent });
    assert.equal(made.code, 0, made.output);
  });
  afterEach(() => {
    rmSync(parent, { recursive: true });
  });

  it('adds roots in their place, once, and takes them away', async () => {
    assert.deepEqual(roots(), ['bootstrap', 'Shared']);
    const { code, output } = await call('amazon.lambda.core.dll', 'Shared');
    assert.equal(code, 0, output);
    assert.match(output, /change src\/Orders\/Orders\.csproj\n {4}Orders: \+ root Amazon\.Lambda\.Core/);
    assert.deepEqual(roots(), ['Amazon.Lambda.Core', 'bootstrap', 'Shared']);
    const tree = treeOf(cwd);
    await call('Amazon.Lambda.Core');
    assert.deepEqual(treeOf(cwd), tree);
    assert.equal((await call('Amazon.Lambda.Core', '--remove')).code, 0);
    assert.deepEqual(roots(), ['bootstrap', 'Shared']);
  });

  it('knows the assemblies of the function, and suggests one of them', async () => {
    const { code, stderr } = await call('Shard');
    assert.equal(code, 2);
    assert.match(stderr, /"Shard" is not an assembly of this function\. Did you mean Shared\?/);
    assert.match((await call('Nowhere')).stderr, /Run "dotnet restore" first/);
    assert.match((await call('Shard', '--remove')).stderr, /"Shard" is not a root\. Did you mean Shared\?/);
  });

  it('takes the assemblies of packages of packages from what was restored', async () => {
    write(
      'src/Orders/obj/project.assets.json',
      JSON.stringify({
        targets: {
          'net10.0': {},
          'net10.0/linux-x64': {
            'Big/2.1.0': { type: 'package', runtime: { 'lib/net8.0/Big.Core.dll': {} } },
            'Shared/1.0.0': { type: 'project', runtime: { 'bin/placeholder/Shared.dll': {} } },
          },
        },
        libraries: { 'Big/2.1.0': { path: 'big/2.1.0' } },
        packageFolders: { '/nowhere': {} },
        project: { frameworks: { 'net10.0': {} } },
      }),
    );
    assert.equal((await call('Big.Core')).code, 0);
    assert.match(
      (await call('Big')).stderr,
      /"Big" is not an assembly of this function\.( Did you mean Big\.Core\?| Choose bootstrap, Shared or Big\.Core\.)/,
    );
    const { stdout } = await call('--list');
    assert.match(stdout, /Orders keeps whole:\n[^]* bootstrap +src\/Orders\/Orders\.csproj +\d+ types\n/);
    assert.match(stdout, /Big\.Core +Big 2\.1\.0\n/);
  });

  it('shows what each root costs, where a map of the executable is there', async () => {
    write(
      'src/Orders/obj/Release/net10.0/linux-x64/native/bootstrap.map.xml',
      '<ObjectNodes>\n  <MethodCode Name="bootstrap_Orders_Function__Main" Length="1500" Hash="0" />\n</ObjectNodes>\n',
    );
    assert.match((await call('--list')).stdout, /bootstrap .*1\.5 kB in the executable\n/);
    const { roots: listed } = JSON.parse((await call('--list', '--json')).stdout) as {
      roots: { assembly: string; bytes: number }[];
    };
    assert.deepEqual(
      listed.map(({ assembly, bytes }) => [assembly, bytes]),
      [
        ['bootstrap', 1500],
        ['Shared', 0],
      ],
    );
  });

  it('says that rooting a serializer keeps nothing of what it serializes', async () => {
    write(
      project,
      read().replace(
        '<ProjectReference',
        '<PackageReference Include="Newtonsoft.Json" />\n    <ProjectReference',
      ),
    );
    write(project, read().replace('    <TrimmerRootAssembly Include="bootstrap" />\n', ''));
    const { output } = await call('Newtonsoft.Json');
    assert.match(output, /Newtonsoft\.Json reflects on your types, not on its own.*such as bootstrap\./);
  });

  it('keeps single types by a descriptor file, which goes with the last of them', async () => {
    write(
      'src/Shared/Order.cs',
      'namespace Shared;\n\npublic class Order\n{\n    public record Line<T>(T Sku);\n}\n',
    );
    assert.equal((await call('--type', 'Order', '--type', 'Shared.Order.Line')).code, 0);
    assert.equal(
      read('src/Orders/TrimmerRoots.xml'),
      '<linker>\n  <assembly fullname="Shared">\n    <type fullname="Shared.Order" preserve="all" />\n    <type fullname="Shared.Order/Line`1" preserve="all" />\n  </assembly>\n</linker>\n',
    );
    assert.match(read(), /<TrimmerRootDescriptor Include="TrimmerRoots\.xml" \/>/);
    assert.match((await call('--list')).stdout, /Shared\.Order, Shared\.Order\/Line`1 of Shared/);
    await call('--type', 'Line', '--remove');
    assert.doesNotMatch(read('src/Orders/TrimmerRoots.xml'), /Line/);
    await call('--type', 'Order', '--remove');
    assert.ok(!existsSync(join(cwd, 'src/Orders/TrimmerRoots.xml')));
    assert.doesNotMatch(read(), /TrimmerRootDescriptor/);
    assert.match((await call('--type', 'Ordr')).stderr, /"Ordr" is not a type .* Did you mean Order\?/);
  });

  it('sets what may be trimmed', async () => {
    assert.equal((await call('--mode', 'partial')).code, 0);
    assert.match(read(), /<TrimMode>partial<\/TrimMode>/);
    assert.match((await call('--mode', 'link')).stderr, /full or partial/);
  });

  describe('with the log of a publish', () => {
    const code = 'src/Orders/Order.cs';
    const own =
      'using System.Text.Json;\n\nnamespace Orders;\n\npublic record Order(string Id)\n{\n    public override string ToString() => JsonSerializer.Serialize(new Order(Id));\n}\n';
    beforeEach(() => {
      write(code, own);
      write(
        'publish.log',
        `/build/${code}(7): Trim analysis warning IL2026: Orders.Order.ToString(): ${CALL}\n`,
      );
    });

    it('names what is behind its warnings, and changes nothing where nobody can be asked', async () => {
      const tree = treeOf(cwd);
      const { code: exit, output } = await call('--log', 'publish.log');
      assert.equal(exit, 0, output);
      assert.match(output, /1 warning, 1 cause\.\n\n1\. JsonSerializer is called without metadata/);
      assert.match(output, /reflects +Orders\.Order\.ToString, in bootstrap\n/);
      assert.match(output, /The packages are not restored.*dotnet restore/);
      assert.match(output, /on +Orders\.Order, in bootstrap, passed at src\/Orders\/Order\.cs:7\n/);
      assert.deepEqual(treeOf(cwd), tree);
    });

    it('exits with 3 in a check', async () => {
      const { code: exit, stdout } = await call('--log', 'publish.log', '--check', '--json');
      assert.equal(exit, 3);
      const { causes } = JSON.parse(stdout) as { causes: { kind: string }[] };
      assert.deepEqual(
        causes.map(({ kind }) => kind),
        ['json-reflection'],
      );
      const none = await lambdaAot(['trim', '--log', '-', '--check'], { cwd, input: 'all is well\n' });
      assert.deepEqual([none.code, none.stdout], [0, 'No trim or AOT warnings.\n']);
    });

    it('makes the recommended fixes, and shows them in a dry run', async () => {
      const call2 = ['--log', 'publish.log', '--apply', 'recommended'];
      const { output } = await call(...call2, '--dry-run');
      assert.match(
        output,
        /^\+.*JsonSerializer\.Serialize\(new Order\(Id\), LambdaFunctionJsonSerializerContext\.Default\.Order\)/m,
      );
      assert.equal(read(code), own);
      const { code: exit, stdout } = await call(...call2, '--json');
      assert.equal(exit, 0);
      assert.deepEqual((JSON.parse(stdout) as { changed: string[] }).changed, [
        'src/Orders/Function.cs',
        code,
      ]);
      assert.match(read('src/Orders/Function.cs'), /\[JsonSerializable\(typeof\(Order\)\)\]/);
    });

    it('leaves out what another function has', async () => {
      await lambdaAot(['function', 'Other'], { cwd });
      const line = read('publish.log').trim();
      write('publish.log', `${line} [/build/src/Other/Other.csproj]\n`);
      const checked = await call('--log', 'publish.log', '--check', '--function', 'Orders');
      assert.deepEqual([checked.code, checked.stdout], [0, 'No trim or AOT warnings.\n']);
    });

    it('reads what Windows PowerShell writes', async () => {
      const text = read('publish.log');
      writeFileSync(join(cwd, 'publish.log'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
      assert.equal((await call('--log', 'publish.log', '--check')).code, 3);
    });
  });

  it('asks for the function where there are several', async () => {
    await lambdaAot(['function', 'Other'], { cwd });
    assert.match((await call('Shared')).stderr, /Name one with --function: Orders or Other\./);
    assert.equal((await call('Amazon.Lambda.Core', '--function', 'Other')).code, 0);
    assert.match(read('src/Other/Other.csproj'), /TrimmerRootAssembly Include="Amazon\.Lambda\.Core"/);
  });

  it('refuses flags that do not go together, and files that are not there', async () => {
    const refusals: Record<string, RegExp> = {
      '': /Pass assemblies to keep, or --type/,
      '--log a --publish': /Pass --log or --publish, not both\./,
      '--remove': /Pass the roots to remove/,
      '--check': /Pass --log <file> or --publish with --check\./,
      'Shared --invoke': /--invoke compares responses\. Pass --verify too\./,
      'Shared --list': /--list changes nothing/,
      'Shared --verify --dry-run': /Remove --dry-run/,
      '--log no.log': /The log no\.log does not exist\./,
      '--list --function Othr': /There is no function "Othr"/,
    };
    for (const [flags, text] of Object.entries(refusals)) {
      const { code, stderr } = await call(...flags.split(' ').filter((each) => each !== ''));
      assert.equal(code, 2, flags);
      assert.match(stderr, text);
    }
  });
});
