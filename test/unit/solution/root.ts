import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSolution } from '../../../lib/solution/read.ts';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { MemorySolution } from '../../support/memory-solution.ts';
import { writeTree } from '../../support/tree.ts';

describe('the solution of a folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = temporaryFolder();
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const make = (files: Record<string, string>): void => {
    writeTree(folder, files);
  };
  const rootFrom = (path: string): string => readSolution(join(folder, path)).root;

  it('is the same from every folder in it', async () => {
    make(Object.fromEntries([...new MemorySolution().files].map(([path, text]) => [`orders/${path}`, text])));
    const folders = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));
    assert.ok(folders.length >= 8);
    for (const each of folders) {
      const solution = readSolution(each);
      assert.equal(solution.root, join(folder, 'orders'), each);
      assert.deepEqual(
        solution.functions.map(({ name }) => name),
        ['Orders'],
      );
    }
    const { code, output } = await lambdaAot(['function', 'PlaceOrder', '--event', 'sqs'], {
      cwd: join(folder, 'orders', 'src', 'Orders'),
    });
    assert.equal(code, 0, output);
    assert.match(output, /create \.\.\/PlaceOrder\/Function\.cs\n/);
    assert.match(output, /change \.\.\/\.\.\/template\.yaml\n/);
    assert.match(output, /Next:\n {2}cd \.\.\/\.\.\n {2}dotnet test\n/);
    assert.ok(readSolution(folder + '/orders').functions.some(({ name }) => name === 'PlaceOrder'));
    const named = await lambdaAot(['serializable', '--check', '--fast', '--cwd', 'orders/test'], {
      cwd: folder,
    });
    assert.match(named.stdout, /^Only scanned \(--fast\): 2 functions\./);
  });

  it('is the nearest one with a solution file or a record', () => {
    make({
      'All.sln': '',
      'shop/Shop.slnx': '<Solution />',
      'shop/src/App/App.csproj': '<Project />',
      'mail/.yo-rc.json': '{"generator-lambda-aot": {"answers": {}}}',
      'mail/src/App.csproj': '<Project />',
      'site/.yo-rc.json': '{"generator-other": {}}',
      'site/src/App.csproj': '<Project />',
    });
    assert.equal(rootFrom('shop/src/App'), join(folder, 'shop'));
    assert.equal(rootFrom('mail/src'), join(folder, 'mail'));
    assert.equal(rootFrom('site/src'), folder);
  });

  it('may have nothing but a template, or a project', () => {
    make({
      'a/template.yml': 'Resources: {}\n',
      'a/code/App.csproj': '<Project />',
      'b/App/App.csproj': '<Project />',
      'c/serverless.template': '{}',
    });
    assert.equal(rootFrom('a/code'), join(folder, 'a'));
    assert.equal(rootFrom('b/App'), join(folder, 'b/App'));
    assert.equal(rootFrom('c'), join(folder, 'c'));
  });

  it('is not a project that Visual Studio has made a solution file for', () => {
    make({
      'shop/.yo-rc.json': '{"generator-lambda-aot": {"answers": {}}}',
      'shop/src/App/App.csproj': '<Project />',
      'shop/src/App/App.sln': '',
      'site/template.yaml': 'Resources: {}\n',
      'site/src/Site.sln': '',
      'site/src/App/App.csproj': '<Project />',
    });
    assert.equal(rootFrom('shop/src/App'), join(folder, 'shop'));
    assert.equal(rootFrom('site/src/App'), join(folder, 'site'));
  });

  it('is the folder above src and test for a project without a solution file or a template', () => {
    make({
      'app/src/Orders/Orders.csproj': '<Project />',
      'app/test/Orders.Tests/Orders.Tests.csproj': '<Project />',
    });
    for (const path of ['app', 'app/src', 'app/src/Orders', 'app/test/Orders.Tests'])
      assert.equal(rootFrom(path), join(folder, 'app'), path);
  });

  it('is the folder of file-based apps, and one that has projects below it', () => {
    make({
      'apps/Orders.cs': '#!/usr/bin/env dotnet\n#:package Amazon.Lambda.Core@2.0.0\nConsole.WriteLine();\n',
      'code/Plain.cs': 'class Plain;\n',
      'repository/a/b/Orders/Orders.csproj': '<Project />',
    });
    assert.equal(rootFrom('apps'), join(folder, 'apps'));
    assert.equal(rootFrom('repository'), join(folder, 'repository'));
    assert.throws(() => rootFrom('code'), { code: 2, message: /^No solution found in / });
  });

  it('has what links lead to, but follows none in a circle', () => {
    make({ 'App.slnx': '<Solution />', 'elsewhere/Real.csproj': '<Project />', 'src/readme.md': '' });
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'src', 'Linked'));
    symlinkSync(folder, join(folder, 'src', 'Circle'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'src', 'Gen.cs'));
    const { projects } = readSolution(folder);
    assert.ok(projects.some(({ path }) => path === 'src/Linked/Real.csproj'));
    assert.ok(!projects.some(({ path }) => path.startsWith('src/Circle/')));
  });

  it('is not outside the repository', () => {
    make({ 'Outer.sln': '', 'repository/src/readme.md': '' });
    mkdirSync(join(folder, 'repository', '.git'));
    assert.throws(() => rootFrom('repository/src'), {
      code: 2,
      message: /^No solution found in .*repository\/src or any parent folder\. .*--cwd\.$/,
    });
  });

  it('ends where another solution begins: a nested one, a copy or a worktree', () => {
    const files = Object.fromEntries(new MemorySolution().files);
    const copies = ['billing/', '.worktrees/fix/'].flatMap((at) =>
      Object.entries(files).map(([path, text]) => [`${at}${path}`, text] as const),
    );
    make({ ...files, ...Object.fromEntries(copies) });
    assert.deepEqual(
      readSolution(folder).functions.map(({ project }) => project),
      ['src/Orders/Orders.csproj'],
    );
    assert.equal(rootFrom('billing/src'), join(folder, 'billing'));
  });

  it('has no place for a function with the name of another project', async () => {
    make(Object.fromEntries(new MemorySolution().files));
    make({ 'src/domain/Pricing/Pricing.csproj': '<Project Sdk="Microsoft.NET.Sdk" />' });
    const { code, output } = await lambdaAot(['function', 'Pricing', '--event', 'sqs'], { cwd: folder });
    assert.equal(code, 2);
    assert.match(
      output,
      /already has a project Pricing.*: src\/domain\/Pricing\/Pricing\.csproj\. Choose another/,
    );
  });

  it('keeps a function at its place in the template if it is added again', async () => {
    await lambdaAot(['new', 'acme', '--yes', '--no-git', '--event', 'sqs'], { cwd: folder });
    const template = join(folder, 'acme', 'template.yaml');
    const renamed = readFileSync(template, 'utf8').replaceAll('AcmeFunction', 'OrdersFn');
    writeFileSync(template, renamed);
    const again = await lambdaAot(['function', 'Acme', '--event', 'sqs'], { cwd: join(folder, 'acme') });
    assert.equal(again.code, 0, again.output);
    assert.equal(readFileSync(template, 'utf8'), renamed);
  });
});
