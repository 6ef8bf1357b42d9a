import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
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
    assert.ok(readSolution(folder + '/orders').functions.some(({ name }) => name === 'PlaceOrder'));
    const named = await lambdaAot(['serializable', '--check', '--cwd', 'orders/test'], { cwd: folder });
    assert.equal(named.stdout, 'Nothing is missing in 2 functions.\n');
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

  it('is not outside the repository', () => {
    make({ 'Outer.sln': '', 'repository/src/readme.md': '' });
    mkdirSync(join(folder, 'repository', '.git'));
    assert.throws(() => rootFrom('repository/src'), {
      code: 2,
      message: /^No solution found in .*repository\/src or any parent folder\. .*--cwd\.$/,
    });
  });
});
