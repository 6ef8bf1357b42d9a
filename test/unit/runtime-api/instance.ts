import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FunctionInstance } from '../../../lib/runtime-api/instance.ts';
import { temporaryFolder } from '../../support/cli.ts';

/** A function in JavaScript: answers with its event and its environment, or does what the event says. */
const program = `
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
const api = 'http://' + process.env.AWS_LAMBDA_RUNTIME_API + '/2018-06-01/runtime/invocation/';
console.log('started');
/** Begins to answer, writes a line, and ends the answer. */
async function answerWithLog(id, line) {
  const answer = request(api + id + '/response', { method: 'POST' });
  answer.flushHeaders();
  await setTimeout(5);
  writeSync(2, line);
  answer.end('{}');
  const [response] = await once(answer, 'response');
  response.resume();
}
for (;;) {
  const next = await fetch(api + 'next');
  const event = await next.json();
  if (event.exit !== undefined) { console.error('going down'); process.exit(event.exit); }
  const id = next.headers.get('lambda-runtime-aws-request-id');
  if (event.log !== undefined) await answerWithLog(id, event.log);
  else
    await fetch(api + id + '/response', { method: 'POST', body: JSON.stringify({ event, env: process.env, cwd: process.cwd() }) });
}
`;

describe("a function's process", () => {
  const folder = temporaryFolder();
  const executable = join(folder, 'function.mjs');
  let instance: FunctionInstance;

  before(() => {
    writeFileSync(executable, program);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    instance = await FunctionInstance.start({
      executable,
      emulator: [process.execPath],
      name: 'Orders',
      memory: 256,
      timeout: 3,
      region: 'eu-west-1',
      environment: { TABLE: 'orders' },
    });
  });
  afterEach(() => instance.stop());

  it('gets the environment that Lambda sets, its own variables, and nothing of the caller', async () => {
    process.env.SECRET_OF_THE_DEVELOPER = 'x';
    const { payload } = await instance.invoke('{"a":1}');
    const { event, env, cwd } = JSON.parse(payload.toString()) as Record<string, Record<string, string>>;
    assert.deepEqual(event, { a: 1 });
    assert.equal(cwd, folder);
    assert.equal(env?.AWS_LAMBDA_FUNCTION_NAME, 'Orders');
    assert.equal(env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE, '256');
    assert.equal(env.AWS_REGION, 'eu-west-1');
    assert.equal(env.LAMBDA_TASK_ROOT, folder);
    assert.equal(env.TABLE, 'orders');
    assert.equal(env.SECRET_OF_THE_DEVELOPER, undefined);
  });

  it('takes a measurable time to start', async () => {
    assert.ok((await instance.initDuration()) > 1);
    await instance.invoke('{}');
    assert.match(instance.logs, /^started/);
  });

  it('has its log read when it has answered, also by a busy process', async () => {
    for (let at = 0; at < 20; at++) {
      await instance.idle();
      const answer = instance.invoke(JSON.stringify({ log: `line ${at}\n` }));
      // Both arrive meanwhile, first the beginning of the answer: so the socket is read before the log.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      await answer;
      assert.ok(instance.logs.endsWith(`line ${at}\n`), `line ${at} is late`);
    }
  });

  it('that ends without an answer is reported with its exit code and logs', async () => {
    await assert.rejects(instance.invoke('{"exit":3}'), {
      name: 'ExitError',
      exitCode: 3,
      logs: 'started\ngoing down\n',
    });
    await assert.rejects(instance.invoke('{}'), { name: 'ExitError' });
  });

  it('that can not be started at all is reported', async () => {
    const nowhere = await FunctionInstance.start({
      executable: join(folder, 'nowhere'),
      name: 'Orders',
      memory: 256,
      timeout: 3,
      region: 'eu-west-1',
    });
    await assert.rejects(nowhere.invoke('{}'), { code: 'ENOENT' });
    await nowhere.stop();
  });
});
