import {
  InvokeCommand,
  InvokeWithResponseStreamCommand,
  LambdaClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-lambda';
import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addEnvironmentVariable } from '../../../lib/edit/sam-template/edit-template.ts';
import { launchOf } from '../../../lib/dotnet/build-function.ts';
import { packageRoot } from '../../../lib/package-root.ts';
import { FunctionInstance } from '../../../lib/runtime-api/instance.ts';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { noNativeLinux } from '../../support/native.ts';
import { packageSource } from '../../support/packages.ts';
import type { ProcessResult } from '../../support/run.ts';
import { isRunning } from '../../support/running.ts';
import type { ServeProcess } from '../../support/serving.ts';
import { serve } from '../../support/serving.ts';

const fn = {
  name: 'Orders',
  folder: 'src/Orders',
  project: 'src/Orders/Orders.csproj',
  assemblyName: 'bootstrap',
  isExecutable: true,
  framework: undefined,
};

const clientOf = (endpoint: string): LambdaClient =>
  new LambdaClient({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
  });

describe('lambda-aot invoke', () => {
  let folder = '';
  let env: Readonly<Record<string, string>> = {};
  let first: ProcessResult | undefined;
  const invoke = (...args: readonly string[]): Promise<ProcessResult> =>
    lambdaAot(['invoke', ...args], { cwd: folder, env });
  const call = (payload: string, ...args: readonly string[]): Promise<ProcessResult> =>
    invoke('--no-build', '--payload', payload, ...args);

  before(async function () {
    const reason = noNativeLinux();
    if (reason !== undefined) {
      console.log(`    skipped: ${reason}`);
      this.skip();
    }
    const parent = temporaryFolder();
    folder = join(parent, 'orders');
    env = (await packageSource()).env;
    await lambdaAot(['new', 'orders', '--yes', '--no-git', '--no-tests', '--memory', '256'], { cwd: parent });
    copyFileSync(
      join(packageRoot, 'test', 'support', 'misbehaving.cs'),
      join(folder, 'src/Orders/Function.cs'),
    );
    const template = join(folder, 'template.yaml');
    const text = readFileSync(template, 'utf8');
    const one = addEnvironmentVariable(text, 'OrdersFunction', 'TABLE', 'orders');
    writeFileSync(template, addEnvironmentVariable(one, 'OrdersFunction', 'QUEUE', { Ref: 'Queue' }));
    first = await invoke();
  });

  after(() => {
    if (folder !== '') rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  it('compiles the function, calls it with its sample event, and ends with the REPORT line', () => {
    assert.equal(first?.code, 0, first?.output);
    assert.equal(first.stdout, '"HELLO WORLD"');
    assert.match(
      first.stderr,
      /Generating native code for Orders …\n(?:Linking Orders …\n)?Orders compiled to native code in \d+\.\d s\n/,
    );
    assert.match(
      first.stderr,
      /\nREPORT RequestId: [0-9a-f-]{36}\tDuration: \d+\.\d\d ms\tBilled Duration: \d+ ms\tMemory Size: 256 MB\tMax Memory Used: \d+ MB\tInit Duration: \d+\.\d\d ms\n$/,
    );
  });

  it('counts the trim warnings in one line, and shows none of them', () => {
    assert.match(
      first?.stderr ?? '',
      /\n⚠ 4 trim warnings in Orders\. See: lambda-aot trim --publish --function Orders\n/,
    );
    assert.doesNotMatch(first?.stderr ?? '', /IL\d{4}/);
  });

  it('says which variable it does not know before a deployment', () => {
    assert.match(first?.stderr ?? '', /QUEUE is known only after deployment, .* --env QUEUE=…/);
  });

  it('compiles nothing again that has not changed', async () => {
    const { stdout, stderr } = await invoke('--json', '--env', 'QUEUE=x');
    assert.doesNotMatch(stderr, /trim warnings|compiled/);
    const { ok, response, build, warnings } = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual([ok, response, warnings], [true, 'HELLO WORLD', []]);
    assert.equal((build as { isCompiled: boolean }).isCompiled, false);
  });

  it('gives the function what Lambda would tell it, and what was asked for', async () => {
    const context = '{"custom":{"who":"me"}}';
    const { stdout } = await call(
      'context',
      '--client-context',
      context,
      '--env',
      'MINE=1',
      '--timeout',
      '9',
    );
    assert.equal(stdout, '"Orders 256 9 me orders 1"');
  });

  it('shows the log, marked as such, unless it is not wanted', async () => {
    assert.match((await call('log')).stderr, /│ .*a line of the log\n/);
    assert.doesNotMatch((await call('log', '--no-show-logs')).stderr, /a line of the log/);
  });

  it('takes the event from a file and from stdin', async () => {
    writeFileSync(join(folder, 'mine.json'), '"from a file"');
    assert.equal((await invoke('--no-build', '--event', 'mine.json')).stdout, '"FROM A FILE"');
    const piped = await lambdaAot(['invoke', '--no-build', '--event', '-'], {
      cwd: folder,
      env,
      input: '"x"',
    });
    assert.equal(piped.stdout, '"X"');
  });

  it("shows a handler's exception once: a sentence, the place in the code and the log; and exits with 1", async () => {
    for (const args of [[], ['--no-show-logs']]) {
      const { code, stdout, stderr, output } = await call('throw', ...args);
      assert.equal(code, 1);
      assert.match(
        stderr,
        /^✖ Orders threw InvalidOperationException: no "stock"\n {2}(at src\/Orders\/Function\.cs:35|in FunctionHandler, src\/Orders\/Function\.cs:28)\n( {2}│ .*\n)*REPORT .*\n$/m,
      );
      assert.equal((JSON.parse(stdout) as { errorMessage: string }).errorMessage, 'no "stock"');
      assert.equal(output.split('at Orders.Function.FunctionHandler').length, 2, output);
    }
  });

  it('names the type that the serializer context lacks, and the command that lists it', async () => {
    const { code, stderr } = await call('unlisted', '--no-show-logs');
    assert.equal(code, 1);
    assert.match(stderr, /\n {2}lambda-aot serializable Orders\.Receipt --function Orders\n/);
  });

  it('names the lines and types that need reflection, where the error names none', async () => {
    const { stderr } = await call('reflection', '--no-show-logs');
    assert.match(
      stderr,
      /src\/Orders\/Function\.cs:48: .*list Receipt, and pass LambdaFunctionJsonSerializerContext\.Default\.Receipt to it/,
    );
  });

  it('fails the same way when it is built for the JIT', async () => {
    const { code, stderr } = await invoke('--jit', '--payload', 'reflection', '--no-show-logs');
    assert.equal(code, 1);
    assert.match(
      stderr,
      /Reflection-based serialization has been disabled.*\n {2}at src\/Orders\/Function\.cs:48\n/,
    );
    const thrown = JSON.parse((await call('throw', '--jit', '--json')).stdout) as { place: string };
    assert.equal(thrown.place, 'src/Orders/Function.cs:35');
  });

  it('kills a function at its timeout', async () => {
    const began = Date.now();
    const { code, stdout, stderr } = await call('sleep', '--timeout', '1');
    assert.equal(code, 1);
    assert.ok(Date.now() - began < 10_000);
    assert.match(stdout, /Task timed out after 1\.00 seconds/);
    assert.match(
      stderr,
      /^✖ Orders was stopped at its timeout of 1 second\.\n.*--timeout.*\nREPORT .*\tStatus: timeout\n$/m,
    );
  });

  it('reports a process that ends without an answer, and one that ends before it starts', async () => {
    assert.match(
      (await call('exit')).stderr,
      /✖ Orders ended with exit code 3 before it returned a response\.\n/,
    );
    const crashed = await call('x', '--env', 'CRASH=1');
    assert.equal(crashed.code, 1);
    assert.match(
      crashed.stderr,
      /✖ Orders ended with exit code 7 while it was starting\.\n {2}│ going down\n/,
    );
  });

  it('refuses a response that Lambda would refuse', async () => {
    const { code, stdout, stderr } = await call('large');
    assert.equal(code, 1);
    assert.match(stdout, /Function\.ResponseSizeTooLarge/);
    assert.match(stderr, /✖ The response of Orders is too large: .*6291556 bytes/);
  });

  it('measures cold starts, several at a time, and warm ones', async () => {
    const { code, stdout, stderr } = await call('x', '--runs', '6', '--concurrency', '2');
    assert.equal(code, 0);
    assert.equal(stdout, '"X"');
    assert.match(
      stderr,
      /min +median +p99\nInit Duration( +\d+\.\d\d ms){3}\nDuration( +\d+\.\d\d ms){3}\n$/,
    );
    const warm = JSON.parse((await call('x', '--runs', '50', '--warm', '--json')).stdout) as {
      statistics: { runs: number; init: { min: number; p99: number }; duration: { min: number } };
    };
    assert.equal(warm.statistics.runs, 50);
    assert.equal(warm.statistics.init.min, warm.statistics.init.p99);
    assert.ok(warm.statistics.duration.min < warm.statistics.init.min);
  });

  it('shows what does not compile as the compiler wrote it', async () => {
    const code = join(folder, 'src/Orders/Function.cs');
    const good = readFileSync(code, 'utf8');
    writeFileSync(code, good.replace('return "logged";', 'return logged;'));
    try {
      const failed = await invoke('--jit');
      assert.equal(failed.code, 1);
      assert.match(
        failed.stderr,
        /^\S+Function\.cs\(33,24\): error CS0103: .*logged.*\n✖ The build of Orders failed/m,
      );
    } finally {
      writeFileSync(code, good);
    }
  });

  it('is not disturbed by another that runs or builds at the same time', async () => {
    const code = join(folder, 'src/Orders/Function.cs');
    const good = readFileSync(code, 'utf8');
    const running = invoke('--jit', '--payload', 'sleep', '--timeout', '25', '--no-show-logs');
    writeFileSync(code, good.replace('return "logged";', 'return "logged twice";'));
    const both = await Promise.all([
      invoke('--jit', '--payload', 'log'),
      invoke('--jit', '--payload', 'log'),
    ]);
    writeFileSync(code, good);
    for (const { code: exit, stdout, output } of both)
      assert.deepEqual([exit, stdout], [0, '"logged twice"'], output);
    assert.equal((await running).stdout, '""');
    assert.deepEqual(
      readdirSync(join(folder, 'src/Orders/bin/lambda-aot')).filter((name) => name.startsWith('run-')),
      [],
    );
  });

  it('keeps its memory over 20,000 invocations', async () => {
    const [executable = ''] = launchOf(folder, fn, false) ?? [];
    const settings = { name: 'Orders', memory: 256, timeout: 30, region: 'eu-west-1' };
    const instance = await FunctionInstance.start({ ...settings, executable });
    const resident = (): number => {
      globalThis.gc?.();
      return process.memoryUsage().rss / 1e6;
    };
    try {
      const memory: { ours: number; function: number }[] = [];
      const times: number[] = [];
      for (let at = 1; at <= 20_000; at++) {
        const began = performance.now();
        await instance.invoke('"x"');
        times.push(performance.now() - began);
        if (at === 5000 || at === 20_000)
          memory.push({ ours: resident(), function: instance.measureMemory() ?? NaN });
      }
      const [early, late] = memory;
      assert.ok(early && late);
      const median = (times.sort((left, right) => left - right)[10_000] ?? NaN) * 1000;
      console.log(
        `      ${early.ours.toFixed(0)} → ${late.ours.toFixed(0)} MB here, ${early.function.toFixed(1)} → ` +
          `${late.function.toFixed(1)} MB in the function, ${median.toFixed(0)} µs an invocation (median)`,
      );
      assert.ok(late.ours < early.ours * 1.25, 'the Runtime API grows');
      assert.ok(late.function < early.function * 1.25, 'the function grows');
    } finally {
      await instance.stop();
    }
  });

  describe('--serve', () => {
    let serving: ServeProcess;
    let client: LambdaClient;
    const send = (payload: string, more: object = {}) =>
      client.send(new InvokeCommand({ FunctionName: 'Orders', Payload: JSON.stringify(payload), ...more }));

    before(async () => {
      serving = await serve(['--no-build', '--timeout', '2', '--env', 'QUEUE=x'], folder, env);
      client = clientOf(serving.endpoint);
    });
    after(async () => {
      client.destroy();
      if (serving.process.exitCode === null) await serving.end();
    });

    it('answers the AWS SDK', async () => {
      const { StatusCode, Payload, FunctionError, ExecutedVersion } = await send('hello');
      assert.deepEqual(
        [StatusCode, Payload?.transformToString(), FunctionError, ExecutedVersion],
        [200, '"HELLO"', undefined, '$LATEST'],
      );
    });

    it('knows the function by its ARN, with and without a version', async () => {
      for (const name of ['arn:aws:lambda:eu-west-1:123456789012:function:Orders', 'Orders:$LATEST'])
        assert.equal((await send('a', { FunctionName: name })).Payload?.transformToString(), '"A"');
    });

    it('returns the end of the log, and passes on the client context', async () => {
      const { LogResult } = await send('log', { LogType: 'Tail' });
      const log = Buffer.from(LogResult ?? '', 'base64').toString();
      assert.match(log, /^START RequestId: .*a line of the log\n.*END RequestId: .*\nREPORT RequestId: /s);
      const context = Buffer.from('{"custom":{"who":"me"}}').toString('base64');
      const { Payload } = await send('context', { ClientContext: context });
      assert.match(Payload?.transformToString() ?? '', / me orders /);
    });

    it('takes events that nobody waits for, and dry runs', async () => {
      assert.equal((await send('x', { InvocationType: 'Event' })).StatusCode, 202);
      assert.equal((await send('x', { InvocationType: 'DryRun' })).StatusCode, 204);
    });

    it('says that the function failed, and starts it again after a crash and after its timeout', async () => {
      for (const [payload, type] of [
        ['throw', 'InvalidOperationException'],
        ['exit', 'Runtime.ExitError'],
        ['sleep', 'Sandbox.Timedout'],
        ['large', 'Function.ResponseSizeTooLarge'],
      ] as const) {
        const failed = await send(payload);
        assert.equal(failed.FunctionError, 'Unhandled');
        const { errorType } = JSON.parse(failed.Payload?.transformToString() ?? '') as { errorType: string };
        assert.equal(errorType, type);
        assert.equal((await send('again')).Payload?.transformToString(), '"AGAIN"', payload);
      }
    });

    it('shows a failure once, as invoke does', () => {
      const said = serving.said();
      assert.match(
        said,
        /^✖ Orders threw InvalidOperationException: no "stock"\n {2}(at|in) .*src\/Orders\/Function\.cs:\d+\n/m,
      );
      assert.equal(said.split('at Orders.Function.FunctionHandler').length, 2, said);
    });

    it('streams responses', async () => {
      const read = async (payload: string): Promise<[string, string | undefined]> => {
        const command = new InvokeWithResponseStreamCommand({
          FunctionName: 'Orders',
          Payload: Buffer.from(JSON.stringify(payload)),
        });
        let [body, error]: [string, string | undefined] = ['', undefined];
        for await (const event of (await client.send(command)).EventStream ?? []) {
          body += Buffer.from(event.PayloadChunk?.Payload ?? []).toString();
          error = event.InvokeComplete?.ErrorDetails ?? error;
        }
        return [body, error];
      };
      assert.deepEqual(await read('hello'), ['"HELLO"', undefined]);
      assert.match((await read('throw'))[1] ?? '', /"errorType":\s*"InvalidOperationException"/);
    });

    it('knows no other function, and takes no event that is too large', async () => {
      await assert.rejects(send('x', { FunctionName: 'Nobody' }), (error) => {
        assert.ok(error instanceof ResourceNotFoundException);
        assert.match(error.message, /Function not found: Nobody\. Available functions: Orders\./);
        return true;
      });
      await assert.rejects(send('x'.repeat(6_300_000)), { name: 'RequestTooLargeException' });
    });

    it('answers many at once, each by itself', async () => {
      const texts = Array.from({ length: 40 }, (_, at) => `call ${at}`);
      const answers = await Promise.all(texts.map((text) => send(text)));
      assert.deepEqual(
        answers.map(({ Payload }) => Payload?.transformToString()),
        texts.map((text) => JSON.stringify(text.toUpperCase())),
      );
    });

    it('leaves no process behind when it is told to end', async () => {
      await send('x');
      const children = (): string[] =>
        readFileSync(`/proc/${serving.process.pid ?? 0}/task/${serving.process.pid ?? 0}/children`, 'utf8')
          .trim()
          .split(' ')
          .filter((pid) => pid !== '');
      const before = children();
      assert.ok(before.length > 0);
      assert.equal(await serving.end(), 130);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(before.filter(isRunning), []);
    });
  });
});

describe('lambda-aot invoke --serve with ten functions', () => {
  const names = Array.from({ length: 10 }, (_, at) => `Orders${at}`);
  let folder = '';
  let serving: ServeProcess | undefined;

  before(async () => {
    const parent = temporaryFolder();
    folder = join(parent, 'ten');
    const functions = names.flatMap((name) => ['--event', 'plain-string', '--function', name]);
    await lambdaAot(['new', 'ten', '--yes', '--no-git', '--no-tests', ...functions], { cwd: parent });
    serving = await serve(['--jit'], folder, (await packageSource()).env);
  });
  after(async () => {
    await serving?.end();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  it('answers calls of all of them in parallel', async () => {
    const client = clientOf(serving?.endpoint ?? '');
    const calls = Array.from({ length: 100 }, (_, at) => ({
      name: names[at % 10] ?? '',
      text: `call ${at}`,
    }));
    const answers = await Promise.all(
      calls.map(({ name, text }) =>
        client.send(new InvokeCommand({ FunctionName: name, Payload: JSON.stringify(text) })),
      ),
    );
    assert.deepEqual(
      answers.map(({ Payload }) => Payload?.transformToString()),
      calls.map(({ text }) => JSON.stringify(text.toUpperCase())),
    );
    client.destroy();
  });
});
