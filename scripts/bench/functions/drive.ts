import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ProcessUsage } from './process-usage.ts';
import { usageOf } from './process-usage.ts';

/** One life of a function's process, in ms from the moment at which it has become the program. */
export interface ProcessLife {
  /** Until it asked for the first event. */
  readonly init: number;
  /** Until its first response was there. */
  readonly cold: number;
  /** Until it asked for an event after the last one. */
  readonly end: number;
  readonly afterFirst: ProcessUsage;
  readonly afterLast: ProcessUsage;
  readonly answer: string;
}

export interface Program {
  readonly executable: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Starts a function, and sends it one event a number of times.
 *
 * @throws Error with its output, if it ends, reports an error, or its responses differ
 */
export async function live(program: Program, event: Buffer, times: number): Promise<ProcessLife> {
  const server = createServer();
  server.on('connection', (socket) => socket.setNoDelay(true));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const child = start(program, (server.address() as AddressInfo).port);
  // Node returns when the child has become the program: that this process was copied first is not the program's.
  const begun = performance.now();
  try {
    return await new Promise<ProcessLife>((resolve, reject) => {
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (text: Buffer) => (output += text.toString()));
      child.once('exit', (code) => {
        reject(new Error(`${program.executable} ended with ${code}: ${output}`));
      });
      script({ server, child, begun, event, times, resolve, reject });
    });
  } finally {
    // The end of a process uses CPU time too, which the next process would lack.
    const ended = once(child.removeAllListeners('exit'), 'close');
    child.kill('SIGKILL');
    server.closeAllConnections();
    await Promise.all([ended, new Promise((resolve) => server.close(resolve))]);
  }
}

function start({ executable, environment }: Program, port: number): ChildProcess {
  const env = {
    _HANDLER: 'bootstrap',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
    AWS_LAMBDA_FUNCTION_NAME: 'Orders',
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/Orders',
    AWS_LAMBDA_LOG_STREAM_NAME: '2026/01/01/[$LATEST]0123456789abcdef0123456789abcdef',
    AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
    AWS_REGION: 'eu-west-1',
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    ...environment,
  };
  return spawn(executable, { cwd: dirname(executable), env, stdio: ['ignore', 'pipe', 'pipe'] });
}

interface ProcessUnderTest {
  readonly server: Server;
  readonly child: ChildProcess;
  readonly begun: number;
  readonly event: Buffer;
  readonly times: number;
  readonly resolve: (life: ProcessLife) => void;
  readonly reject: (error: Error) => void;
}

/** The Runtime API. It only records times before the first response arrives. */
function script({ server, child, begun, event, times, resolve, reject }: ProcessUnderTest): void {
  const pid = child.pid ?? 0;
  let asked = 0;
  let [init, cold, answer] = [0, 0, ''];
  let afterFirst: ProcessUsage | undefined;

  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    const now = performance.now() - begun;
    if (!request.url?.endsWith('/next')) return void take(request, response).catch(reject);
    if (asked++ === 0) init = now;
    if (asked > times) {
      resolve({
        init,
        cold,
        end: now,
        afterFirst: afterFirst ?? usageOf(pid),
        afterLast: usageOf(pid),
        answer,
      });
      return;
    }
    response.writeHead(200, headersOf(asked, event)).end(event);
  };

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = (await buffer(request)).toString();
    const now = performance.now() - begun;
    if (!request.url?.endsWith('/response')) throw new Error(`${request.url ?? ''}: ${body}`);
    if (asked === 1) {
      [cold, answer, afterFirst] = [now, body, usageOf(pid)];
    } else if (body !== answer) throw new Error(`answered ${answer} first, and then ${body}`);
    response.writeHead(202, { 'Content-Length': 0 }).end();
  };

  server.on('request', respond);
}

function headersOf(number: number, { length }: Buffer) {
  return {
    'Content-Type': 'application/json',
    'Content-Length': length,
    'Lambda-Runtime-Aws-Request-Id': `8476a536-e9f4-11e8-9739-${String(number).padStart(12, '0')}`,
    'Lambda-Runtime-Deadline-Ms': Date.now() + 30_000,
    'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:eu-west-1:123456789012:function:Orders',
    'Lambda-Runtime-Trace-Id': 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=0',
  };
}
