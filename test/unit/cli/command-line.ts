import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../lib/package-root.ts';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { run } from '../../support/run.ts';
import { treeOf } from '../../support/tree.ts';

interface Report {
  created: string[];
  changed: string[];
  unchanged: string[];
  conflicts: string[];
  warnings: string[];
  next: string[];
}

describe('lambda-aot', () => {
  let cwd = '';

  beforeEach(() => {
    cwd = temporaryFolder();
  });
  afterEach(() => {
    rmSync(cwd, { recursive: true });
  });

  describe('says what it can do', () => {
    it('with its version, and which build of it this is', async () => {
      const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
        version: string;
      };
      const { stdout } = await lambdaAot(['--version']);
      assert.match(stdout.replace(version, 'v'), /^v\+[0-9a-f]{12}\n$/);
    });

    it('with the list of commands', async () => {
      for (const args of [[], ['--help'], ['help']]) {
        const { code, stdout } = await lambdaAot(args);
        assert.equal(code, 0);
        assert.match(stdout, /^ {2}new +Creates a complete solution for AWS Lambda with Native AOT$/m);
      }
    });

    it("with a command's flags, choices and examples", async () => {
      const { code, stdout } = await lambdaAot(['new', '--help']);
      assert.equal(code, 0);
      assert.match(stdout, /^ {2}--memory <number> +Memory, 128 to 10240 MB \[512\]$/m);
      assert.match(stdout, /^ {2}--\[no-\]tests +Add unit tests$/m);
      assert.match(stdout, /^ {6}provided\.al2023 +\.NET 10 on the OS-only runtime/m);
      assert.match(stdout, /^ {2}lambda-aot new orders --yes$/m);
    });

    it('as npm create, which keeps flags for itself unless -- stands before them', async () => {
      const create = join(packageRoot, 'create-lambda-aot', 'dist', 'generators', 'create.js');
      const { stdout } = await run(process.execPath, [create, '--help']);
      assert.match(stdout, /^ {2}npm create lambda-aot orders -- --yes$/m);
    });
  });

  describe('refuses, with one line and exit code 2, and writes nothing', () => {
    for (const [args, message] of [
      ['nwe', '✖ Unknown command "nwe". Did you mean new?'],
      ['new orders --nmae x', '✖ Unknown flag --nmae. Did you mean --name?'],
      ['new orders --xyzzy', '✖ Unknown flag --xyzzy. See lambda-aot new --help.'],
      ['new orders more', '✖ Unexpected argument "more". Remove it.'],
      ['new class --yes', '✖ Solution name "class" is a C# keyword. Choose another name.'],
      ['new orders --event sqs2 --yes', /^✖ Event source "sqs2" is not supported\./],
      [
        'new orders --arch x86 --yes',
        '✖ Architecture "x86" is not supported. Did you mean x86_64? Choose arm64 or x86_64.',
      ],
      ['new orders --memory 64 --yes', '✖ Memory must be a whole number from 128 to 10240 MB, not "64".'],
      [
        'new orders --timeout 901 --yes',
        '✖ Timeout must be a whole number from 1 to 900 seconds, not "901".',
      ],
      ['new orders --memory --yes', '✖ Memory needs a value.'],
      [
        'new orders --cwd nowhere --yes',
        '✖ "nowhere" is not a directory. Pass an existing directory with --cwd.',
      ],
      ['new', /^✖ Missing: <name>\. /],
      [
        'new product --event apigw-http --shared --yes',
        '✖ Function name "Product" is also the name of a type in the Shared project. Choose another name with --function, for example CreateProduct.',
      ],
    ] as const) {
      it(args, async () => {
        const { code, stdout, stderr } = await lambdaAot(args.split(' '), { cwd });
        assert.equal(code, 2, stderr);
        assert.equal(stdout, '');
        if (typeof message === 'string') assert.equal(stderr, `${message}\n`);
        else assert.match(stderr, message);
        assert.deepEqual(treeOf(cwd), {});
      });
    }

    it('a line for each thing that is wrong', async () => {
      const { code, stderr } = await lambdaAot(['new', '1st', '--memory', '1', '--runtime', 'go', '--yes'], {
        cwd,
      });
      assert.equal(code, 2);
      assert.equal(stderr.trimEnd().split('\n').length, 3);
    });

    it('with --json as an object on stdout', async () => {
      const { code, stdout } = await lambdaAot(['new', '--json'], { cwd });
      assert.equal(code, 2);
      const { error } = JSON.parse(stdout) as { error: { message: string; code: number } };
      assert.match(error.message, /^Missing: <name>/);
      assert.equal(error.code, 2);
    });
  });

  describe('function and event', () => {
    it('add to the solution here, and change nothing the second time', async () => {
      assert.equal((await lambdaAot(['new', 'orders', '--yes', '--no-git'], { cwd })).code, 0);
      const there = { cwd: join(cwd, 'orders') };
      const first = await lambdaAot(['function', 'PlaceOrder', '--event', 'sqs', '--json'], there);
      const report = JSON.parse(first.stdout) as Report;
      assert.deepEqual(report.changed, [
        '.yo-rc.json',
        'Directory.Packages.props',
        'Orders.slnx',
        'README.md',
        'template.yaml',
      ]);
      assert.ok(report.created.includes('src/PlaceOrder/Function.cs'));
      const second = await lambdaAot(['event', 'sqs', '--function', 'PlaceOrder', '--json'], there);
      const again = JSON.parse(second.stdout) as Report;
      assert.deepEqual([again.created, again.changed], [[], []]);
    });

    it('leave alone what can not be read, say so, and do the rest', async () => {
      assert.equal((await lambdaAot(['new', 'orders', '--yes', '--no-git'], { cwd })).code, 0);
      const there = { cwd: join(cwd, 'orders') };
      writeFileSync(join(there.cwd, 'template.yaml'), 'a: 1\n---\nb: 2\n');
      writeFileSync(join(there.cwd, 'Directory.Packages.props'), Buffer.from([0x3c, 0xe9]));
      const { code, stdout, stderr } = await lambdaAot(['function', 'PlaceOrder', '--json'], there);
      assert.equal(code, 0, stderr);
      const { warnings, changed } = JSON.parse(stdout) as Report & { warnings: string[] };
      assert.match(warnings[0] ?? '', /^Directory\.Packages\.props:1: the file is not encoded in UTF-8/);
      assert.match(warnings[1] ?? '', /^template\.yaml:2: the file contains more than one YAML document/);
      assert.deepEqual(changed, ['.yo-rc.json', 'Orders.slnx', 'README.md']);
    });

    it('work in the folder that --cwd leads to, also through a link', async function () {
      if (process.platform === 'win32') this.skip();
      await lambdaAot(['new', 'orders', '--yes', '--no-git'], { cwd });
      symlinkSync(join(cwd, 'orders', 'src', 'Orders'), join(cwd, 'link'));
      const { code, stdout } = await lambdaAot(['serializable', '--check', '--fast', '--cwd', 'link'], {
        cwd,
      });
      assert.equal(code, 0);
      assert.match(stdout, /^Only scanned \(--fast\): 1 function\./);
    });

    it('say where to go where there is no solution', async () => {
      const { code, stderr } = await lambdaAot(['function', 'PlaceOrder'], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, /^✖ No solution found in .* or any parent folder\. .*--cwd\.\n$/);
    });

    it('list the event sources, for people and for programs', async () => {
      const list = await lambdaAot(['event', '--list'], { cwd });
      assert.match(list.stdout, /^messaging\n(.*\n)*? {2}sqs +Amazon SQS queue$/m);
      for (const line of list.stdout.split('\n')) assert.ok(line.length <= 80, line);
      for (const word of ['queue', 'SQSEvent']) {
        const { stdout } = await lambdaAot(['event', word, '--batch-size', '0', '--list'], { cwd });
        assert.match(stdout, /^messaging\n {2}sqs {2}Amazon SQS queue\n\nFlags of a source: /);
      }
      const none = await lambdaAot(['event', '--list', 'sqss'], { cwd });
      assert.deepEqual(
        [none.code, none.stderr],
        [2, '✖ No event source matches "sqss". Did you mean sqs?\n'],
      );
      const { sources } = JSON.parse((await lambdaAot(['event', '--list', '--json'], { cwd })).stdout) as {
        sources: Record<string, unknown>[];
      };
      const sqs = sources.find(({ id }) => id === 'sqs');
      assert.deepEqual(sqs, {
        id: 'sqs',
        title: 'Amazon SQS queue',
        category: 'messaging',
        package: 'Amazon.Lambda.SQSEvents',
        input: 'SQSEvent',
        output: 'SQSBatchResponse',
        sam: 'SQS',
      });
    });
  });

  describe('new', () => {
    it('reports in JSON what it did, and the second time that all is the same', async () => {
      const first = await lambdaAot(['new', 'orders', '--json', '--no-git'], { cwd });
      assert.equal(first.code, 0, first.stderr);
      const report = JSON.parse(first.stdout) as Report;
      assert.deepEqual(report.created, filesIn(cwd));
      assert.deepEqual(
        [report.changed, report.unchanged, report.conflicts, report.warnings],
        [[], [], [], []],
      );
      assert.deepEqual(report.next.slice(0, 2), ['cd orders', 'dotnet test']);
      const before = treeOf(cwd);
      const second = await lambdaAot(['new', 'orders', '--json', '--no-git'], { cwd });
      assert.equal(second.code, 0, second.stderr);
      assert.deepEqual((JSON.parse(second.stdout) as Report).unchanged, report.created);
      assert.deepEqual(treeOf(cwd), before);
    });

    it('never overwrites in silence: a file that differs ends it with 73, and all stays as it was', async () => {
      mkdirSync(join(cwd, 'orders'));
      writeFileSync(join(cwd, 'orders', 'README.md'), '# Mine\n');
      const before = treeOf(cwd);
      const { code, stdout, stderr } = await lambdaAot(['new', 'orders', '--yes', '--json'], { cwd });
      assert.equal(code, 73);
      assert.match(stderr, /^✖ 1 file exists and differs: orders\/README\.md\. Nothing was written\./);
      assert.deepEqual((JSON.parse(stdout) as Report).conflicts, ['orders/README.md']);
      assert.deepEqual(treeOf(cwd), before);
    });

    it('keeps or replaces files that differ as --conflict says, and never touches others', async () => {
      mkdirSync(join(cwd, 'orders'));
      writeFileSync(join(cwd, 'orders', 'README.md'), '# Mine\n');
      writeFileSync(join(cwd, 'orders', 'notes.txt'), 'also mine\n');
      const skip = await lambdaAot(['new', 'orders', '--yes', '--json', '--no-git', '--conflict', 'skip'], {
        cwd,
      });
      assert.deepEqual((JSON.parse(skip.stdout) as Report).conflicts, ['orders/README.md']);
      assert.equal(readFileSync(join(cwd, 'orders', 'README.md'), 'utf8'), '# Mine\n');
      const over = await lambdaAot(
        ['new', 'orders', '--yes', '--json', '--no-git', '--conflict', 'overwrite'],
        { cwd },
      );
      assert.deepEqual((JSON.parse(over.stdout) as Report).changed, ['orders/README.md']);
      assert.match(readFileSync(join(cwd, 'orders', 'README.md'), 'utf8'), /^# orders\n/);
      assert.equal(readFileSync(join(cwd, 'orders', 'notes.txt'), 'utf8'), 'also mine\n');
    });

    it('writes nothing in a dry run, not even a directory, and shows the difference', async () => {
      mkdirSync(join(cwd, 'orders'));
      writeFileSync(join(cwd, 'orders', 'global.json'), '{}\n');
      const before = treeOf(cwd);
      const { code, stderr } = await lambdaAot(['new', 'orders', '--yes', '--dry-run'], { cwd });
      assert.equal(code, 0);
      assert.match(stderr, /^ {2}create orders\/template\.yaml \(\d+ lines\)$/m);
      assert.match(stderr, /^-\{\}$/m);
      assert.match(stderr, /^\+ {2}"sdk": \{$/m);
      assert.doesNotMatch(stderr, /Next:/);
      assert.deepEqual(treeOf(cwd), before);
    });

    it('ends with 73 where a file stands in the way', async () => {
      writeFileSync(join(cwd, 'orders'), 'a file\n');
      const { code, stderr } = await lambdaAot(['new', 'orders', '--yes'], { cwd });
      assert.equal(code, 73);
      assert.match(stderr, /^✖ .*orders is a file, not a folder\. Choose another name/);
    });

    it('ends with 73 where nothing can be written', async function () {
      // Not even root can make a folder there.
      if (!existsSync('/proc/self')) this.skip();
      const { code, stderr } = await lambdaAot(['new', 'orders', '--yes', '--cwd', '/proc'], { cwd });
      assert.equal(code, 73, stderr);
      assert.equal(stderr.trimEnd().split('\n').length, 1);
    });

    it('takes answers from a file, flags first', async () => {
      const answers = {
        name: 'orders',
        event: 'apigw-http',
        memory: 256,
        tests: false,
        ci: false,
        git: false,
      };
      writeFileSync(join(cwd, 'answers.json'), JSON.stringify(answers));
      const flags = ['--answers', 'answers.json', '--memory', '1024', '--cwd', '.'];
      const { code, stderr } = await lambdaAot(['new', ...flags], { cwd });
      assert.equal(code, 0, stderr);
      assert.match(readFileSync(join(cwd, 'orders/template.yaml'), 'utf8'), /MemorySize: 1024\n/);
      assert.match(readFileSync(join(cwd, 'orders/template.yaml'), 'utf8'), /Type: HttpApi\n/);
      assert.equal(existsSync(join(cwd, 'orders/test')), false);
    });

    it('makes a git repository that knows build.sh as executable, but none inside another', async () => {
      await lambdaAot(['new', 'orders', '--yes'], { cwd });
      const { stdout } = await run('git', ['ls-files', '--stage', 'build.sh'], { cwd: join(cwd, 'orders') });
      assert.match(stdout, /^100755 /);
      await lambdaAot(['new', 'inner', '--yes'], { cwd: join(cwd, 'orders') });
      assert.equal(existsSync(join(cwd, 'orders/inner/.git')), false);
    });

    it('warns of a deprecated runtime, and of a root that nothing brings', async () => {
      const flags = [
        '--runtime',
        'dotnet8',
        '--root-assembly',
        'AWSSDK.Core',
        '--json',
        '--no-git',
        '--dry-run',
      ];
      const { warnings } = JSON.parse(
        (await lambdaAot(['new', 'orders', ...flags], { cwd })).stdout,
      ) as Report;
      assert.equal(warnings.length, 2);
      assert.match(
        warnings[0] ?? '',
        /^dotnet8 has been deprecated since 2026-11-10\. AWS blocks creating functions with it from 2027-02-01/,
      );
      assert.match(warnings[1] ?? '', /^AWSSDK\.Core is a root assembly: add a reference to its package/);
    });
  });
});

function filesIn(folder: string): string[] {
  const tree = Object.entries(treeOf(folder));
  return tree.filter(([, entry]) => !entry.startsWith('folder')).map(([path]) => path);
}
