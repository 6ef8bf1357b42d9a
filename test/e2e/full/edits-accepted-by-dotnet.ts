import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addUsing } from '../../../lib/edit/csharp/edit/add-using.ts';
import { addSerializable } from '../../../lib/edit/csharp/edit/edit-serializable.ts';
import { addItem, readItems } from '../../../lib/edit/msbuild/items.ts';
import { readProperty, setProperty } from '../../../lib/edit/msbuild/properties.ts';
import {
  addPackageReference,
  addPackageVersion,
  addRootAssembly,
} from '../../../lib/edit/msbuild/references.ts';
import { addToSlnx } from '../../../lib/edit/solution-file/slnx.ts';
import { listedInSln, listedInSlnx } from '../../../lib/edit/solution-file/solution-folder.ts';
import { packageRoot } from '../../../lib/package-root.ts';
import { evaluateProject } from '../../support/evaluate.ts';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { replaceHandlerIn } from '../../support/edits.ts';
import { packageSource } from '../../support/packages.ts';
import { mustRun, run } from '../../support/run.ts';

/** What the golden folders of an area end with, each in a folder of its own. */
function goldenResults(area: string, ...extensions: readonly string[]): string[] {
  const source = join(packageRoot, 'test', 'cases', 'edits', area);
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const wanted = names.filter((name) => extensions.some((extension) => name.endsWith(`after.${extension}`)));
  const folder = temporaryFolder();
  return wanted.map((name) => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    cpSync(join(source, name), path);
    return path;
  });
}

const plain = (paths: readonly string[]): string[] => paths.map((path) => path.replace(/\\/g, '/')).sort();

describe('dotnet takes the files as they are after an edit', () => {
  for (const path of goldenResults('solution', 'sln', 'slnx'))
    it(`dotnet sln list: ${path.split('/').slice(-2).join('/')}`, async () => {
      const { stdout } = await mustRun('dotnet', ['sln', path, 'list']);
      const listed = stdout.split(/\r?\n/).filter((line) => line.endsWith('.csproj'));
      const text = readFileSync(path, 'utf8');
      const read = path.endsWith('.sln') ? listedInSln(text) : listedInSlnx(text);
      assert.deepEqual(plain(listed), plain(read.map((each) => each.path)));
    });

  it('dotnet msbuild: every project, with the items and properties that were read from it', async () => {
    for (const path of goldenResults('msbuild', 'csproj')) {
      const items = ['TrimmerRootAssembly', 'ProjectReference'];
      const evaluation = await evaluateProject(path, { properties: ['TrimMode'], items });
      assert.ok(evaluation, path);
      const text = readFileSync(path, 'utf8');
      for (const kind of items) {
        const read = readItems(text, kind).filter(({ conditional }) => !conditional);
        const evaluated = (evaluation.items[kind] ?? []).map(({ Identity = '' }) => Identity);
        for (const { include } of read)
          assert.ok(plain(evaluated).includes(plain([include])[0] ?? ''), `${path}: ${include}`);
      }
      const [mode] = readProperty(text, 'TrimMode').filter(({ conditional }) => !conditional);
      if (mode) assert.equal(evaluation.properties.TrimMode, mode.value, path);
    }
  });

  it('dotnet build: a generated solution, edited in every way', async () => {
    const { env } = await packageSource();
    const parent = temporaryFolder();
    const made = await lambdaAot(['new', 'orders', '--yes', '--no-git'], { cwd: parent });
    assert.equal(made.code, 0, made.output);
    const folder = join(parent, 'orders');
    const edit = (path: string, change: (text: string) => string): void => {
      writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
    };
    mkdirSync(join(folder, 'src', 'Model'));
    writeFileSync(
      join(folder, 'src', 'Model', 'Model.csproj'),
      '<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n  </PropertyGroup>\n</Project>\n',
    );
    writeFileSync(
      join(folder, 'src', 'Model', 'Order.cs'),
      'namespace Model;\n\npublic record Order(string Id);\n',
    );
    edit('Orders.slnx', (text) => addToSlnx(text, 'src/Model/Model.csproj', 'src'));
    edit('Directory.Packages.props', (text) => addPackageVersion(text, 'Newtonsoft.Json', '13.0.3'));
    edit('src/Orders/Orders.csproj', (text) => {
      const packaged = addPackageReference(text, 'Newtonsoft.Json');
      const referenced = addItem(packaged, 'ProjectReference', '../Model/Model.csproj');
      return setProperty(addRootAssembly(referenced, 'Model'), 'TrimMode', 'partial');
    });
    edit('src/Orders/Function.cs', (text) => {
      const changed = replaceHandlerIn(text, [], {
        code: 'public static Order FunctionHandler(Order input, ILambdaContext context) => input;',
        delegate: 'Func<Order, ILambdaContext, Order>',
        types: ['Order', 'Order'],
      });
      const registered = addSerializable(changed, 'LambdaFunctionJsonSerializerContext', 'Order');
      return addUsing(addUsing(registered, 'Model'), 'Newtonsoft.Json');
    });
    const built = await run('dotnet', ['build', join('src', 'Orders')], { cwd: folder, env });
    assert.equal(
      built.code,
      0,
      `${built.output}\n${readFileSync(join(folder, 'src/Orders/Function.cs'), 'utf8')}`,
    );
    assert.doesNotMatch(built.output, /warning/);
    const project = join(folder, 'src', 'Orders', 'Orders.csproj');
    const evaluation = await evaluateProject(project, {
      properties: ['ManagePackageVersionsCentrally', 'TrimMode'],
      items: ['TrimmerRootAssembly', 'PackageVersion'],
    });
    assert.equal(evaluation?.properties.ManagePackageVersionsCentrally, 'true');
    assert.equal(evaluation.properties.TrimMode, 'partial');
    assert.ok(evaluation.items.TrimmerRootAssembly?.some(({ Identity }) => Identity === 'Model'));
    assert.ok(evaluation.items.PackageVersion?.some(({ Identity }) => Identity === 'Newtonsoft.Json'));
  });
});
