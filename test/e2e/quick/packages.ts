import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../../lib/package-root.ts';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import type { OwnPackage, Tarball } from '../../support/packed.ts';
import { folderOf, ownPackages, pack } from '../../support/packed.ts';
import type { Registry } from '../../support/registry.ts';
import { startRegistry } from '../../support/registry.ts';
import type { ProcessResult } from '../../support/run.ts';
import { mustRun, run } from '../../support/run.ts';
import { treeOf, writeTree } from '../../support/tree.ts';

const LARGEST = 700_000;
const require = createRequire(import.meta.url);

describe('the published packages', () => {
  const home = temporaryFolder();
  const tarballs = {} as Record<OwnPackage, Tarball>;
  let registry: Registry;
  /** Of npm: nothing of this machine's cache or settings decides. */
  let env: Record<string, string>;
  /** What the checkout itself makes of `new orders --yes`, `function` and `event`. */
  let expected: Record<string, string>;

  before(async () => {
    for (const name of ownPackages) tarballs[name] = await pack(name, home);
    registry = await startRegistry(Object.values(tarballs));
    env = {
      HOME: home,
      npm_config_cache: join(home, 'cache'),
      npm_config_registry: registry.url,
      npm_config_update_notifier: 'false',
      NO_COLOR: '1',
    };
    expected = await useWith((args, cwd) => lambdaAot(args, { cwd }));
  });
  after(async () => {
    await registry.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const cleanFolder = (): string => {
    const folder = temporaryFolder();
    made.push(folder);
    return folder;
  };
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  /** Makes a solution in a clean folder, adds to it, and says what is there then. */
  async function useWith(
    call: (args: string[], cwd: string) => Promise<ProcessResult>,
  ): Promise<Record<string, string>> {
    const cwd = cleanFolder();
    const inside = join(cwd, 'orders');
    const steps: [string, string][] = [
      ['new orders --yes --no-git', cwd],
      ['function Count --yes', inside],
      ['event sqs --function PlaceOrder --yes', inside],
      ['serializable --check --fast', inside],
    ];
    for (const [typed, where] of steps) {
      const { code, output } = await call(typed.split(' '), where);
      assert.equal(code, 0, `${typed}: ${output}`);
    }
    return treeOf(inside);
  }

  for (const name of ownPackages)
    describe(name, () => {
      it('depends on nothing, and runs nothing when it is installed', () => {
        const manifest = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as Record<
          string,
          Record<string, string> | undefined
        >;
        for (const field of [
          'dependencies',
          'optionalDependencies',
          'peerDependencies',
          'bundledDependencies',
        ])
          assert.equal(manifest[field], undefined, field);
        for (const script of ['preinstall', 'install', 'postinstall'])
          assert.equal(manifest.scripts?.[script], undefined, script);
      });

      it('holds every template as it is in the sources, and what runs; nothing else', () => {
        const { files } = tarballs[name];
        const packed = files.filter(({ path }) => path.startsWith('templates/'));
        const templates = Object.entries(treeOf(join(packageRoot, 'templates')))
          .filter(([, entry]) => !entry.startsWith('folder'))
          .map(([path]) => `templates/${path}`);
        assert.deepEqual(packed.map(({ path }) => path).sort(), templates.sort());
        for (const { path, mode } of packed) {
          const executable = (statSync(join(packageRoot, path)).mode & 0o111) !== 0;
          assert.equal(mode.toString(8), executable ? '755' : '644', path);
        }
        const others = files.map(({ path }) => path).filter((path) => !path.startsWith('templates/'));
        const known =
          /^dist\/(generators|chunks)\/[\w/-]+\.js$|^dist\/dotnet\/LambdaAot\.(ClassLibrary\.dll|Compiler\.dll|Compiler\.runtimeconfig\.json)$|^dist\/THIRD-PARTY-NOTICES\.txt$|^(package\.json|README\.md|LICENSE)$/;
        assert.deepEqual(
          others.filter((path) => !known.test(path)),
          [],
        );
        for (const needed of [
          'LICENSE',
          'README.md',
          'dist/THIRD-PARTY-NOTICES.txt',
          'dist/dotnet/LambdaAot.ClassLibrary.dll',
          'dist/dotnet/LambdaAot.Compiler.dll',
        ])
          assert.ok(others.includes(needed), needed);
        for (const bin of Object.values(tarballs[name].bin)) assert.ok(others.includes(bin), bin);
      });

      it(`is smaller than ${LARGEST / 1000} kB`, () => {
        assert.ok(tarballs[name].size < LARGEST, `${tarballs[name].size} bytes`);
      });
    });

  it('are of one version', () => {
    assert.equal(tarballs['create-lambda-aot'].version, tarballs['generator-lambda-aot'].version);
  });

  it('work as npm create, from an empty npm cache', async () => {
    const cwd = cleanFolder();
    const { code, output } = await run(
      'npm',
      ['create', '-y', 'lambda-aot', 'orders', '--', '--yes', '--no-git'],
      {
        cwd,
        env,
      },
    );
    assert.equal(code, 0, output);
    assert.match(readFileSync(join(cwd, 'orders/template.yaml'), 'utf8'), /Handler: bootstrap/);
    const help = await run('npm', ['create', '-y', 'lambda-aot', '--', '--help'], { cwd, env });
    assert.match(help.stdout, /^ {2}npm create lambda-aot \[name\] -- \[flags\]$/m);
  });

  for (const name of ownPackages)
    it(`work as npm exec of the tarball of ${name}`, async () => {
      const { tarball, bin } = tarballs[name];
      const start = ['exec', '--yes', `--package=${tarball}`, '--', Object.keys(bin)[0] ?? ''];
      assert.deepEqual(await useWith((args, cwd) => run('npm', [...start, ...args], { cwd, env })), expected);
    });

  it('work as lambda-aot, installed globally', async () => {
    const prefix = cleanFolder();
    await mustRun(
      'npm',
      ['install', '--global', '--prefix', prefix, tarballs['generator-lambda-aot'].tarball],
      {
        env,
      },
    );
    const program = join(prefix, ...(process.platform === 'win32' ? [] : ['bin']), 'lambda-aot');
    assert.deepEqual(await useWith((args, cwd) => run(program, args, { cwd, env })), expected);
    const { stdout } = await run(program, ['--version'], { env });
    const [version, build] = stdout.trim().split('+');
    assert.equal(version, tarballs['generator-lambda-aot'].version);
    assert.match(build ?? '', /^[0-9a-f]{12}$/);
    const again = await run(program, ['nwe'], { env });
    assert.equal(again.stderr, '✖ Unknown command "nwe". Did you mean new?\n');
  });

  describe('under yo', () => {
    let cwd = '';
    before(async () => {
      cwd = temporaryFolder();
      writeFileSync(join(cwd, 'package.json'), '{}');
      await mustRun('npm', ['install', tarballs['generator-lambda-aot'].tarball], { cwd, env });
      rmSync(join(cwd, 'package.json'));
      writeTree(cwd, composing);
      mkdirSync(join(cwd, 'home'));
      // As root, yo goes on as another user.
      for (const folder of ['.', 'home']) chmodSync(join(cwd, folder), 0o777);
    });
    after(() => {
      rmSync(cwd, { recursive: true, force: true });
    });

    const yo = (...args: string[]): Promise<ProcessResult> =>
      run(process.execPath, [require.resolve('yo/lib/cli.js'), ...args], {
        cwd,
        env: { HOME: join(cwd, 'home'), NO_COLOR: '1' },
      });

    it('work with their subgenerators', async () => {
      const made = await yo('lambda-aot', 'orders', '-y', '--no-git');
      assert.equal(made.code, 0, made.output);
      for (const [generator, ...args] of [
        ['function', 'Count'],
        ['event', 'sqs', '--function', 'PlaceOrder'],
        ['serializable', '--check', '--fast'],
      ]) {
        const { code, output } = await yo(
          `lambda-aot:${generator ?? ''}`,
          ...args,
          '--yes',
          '--cwd',
          'orders',
        );
        assert.equal(code, 0, output);
      }
      assert.deepEqual(Object.keys(treeOf(join(cwd, 'orders'))), Object.keys(expected));
    });

    it('work in another generator that is composed with them', async () => {
      const { code, output } = await yo('outer');
      assert.equal(code, 0, output);
      assert.ok(existsSync(join(cwd, 'inner/src/Inner/Function.cs')));
      assert.equal(readFileSync(join(cwd, 'outer.txt'), 'utf8'), 'by outer');
    });
  });
});

/** A generator of someone else's, which has ours do its part. */
const composing = {
  'node_modules/generator-outer/package.json': JSON.stringify({
    name: 'generator-outer',
    version: '1.0.0',
    type: 'module',
    keywords: ['yeoman-generator'],
  }),
  'node_modules/generator-outer/generators/app/index.js': `import Generator from ${JSON.stringify(
    pathToFileURL(require.resolve('yeoman-generator')).href,
  )};

export default class extends Generator {
  async composing() {
    await this.composeWith('lambda-aot:app', { generatorArgs: ['inner'], generatorOptions: { yes: true, git: false } });
  }

  writing() {
    this.fs.write(this.destinationPath('outer.txt'), 'by outer');
  }
}
`,
};
