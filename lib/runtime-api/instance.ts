import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import type { FunctionSettings } from './environment.ts';
import { functionArn, lambdaEnvironment } from './environment.ts';
import type { InvocationResult } from './protocol.ts';
import { FunctionExited } from './protocol.ts';
import { RuntimeApi } from './server.ts';

export interface InstanceOptions extends FunctionSettings {
  readonly executable: string;
  /** The words before the executable, where something else runs it: `qemu-aarch64 -L …`. */
  readonly emulator?: readonly string[];
  /** Environment variables of the function's own. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A function's process together with the Runtime API it talks to: what Lambda calls an execution environment. */
export class FunctionInstance {
  readonly #api: RuntimeApi;
  readonly #process: ChildProcess;
  readonly #options: InstanceOptions;
  readonly #startedAt = performance.now();
  readonly #ended: Promise<void>;
  #logs = '';

  private constructor(api: RuntimeApi, options: InstanceOptions) {
    const [program, ...args] = [...(options.emulator ?? []), options.executable];
    this.#api = api;
    this.#options = options;
    this.#process = spawn(program, args, {
      cwd: dirname(options.executable),
      env: {
        ...lambdaEnvironment(options, dirname(options.executable), api.address),
        ...options.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.#logs += text));
    }
    this.#process.once('error', (error) => {
      api.fail(error);
    });
    this.#ended = new Promise((resolve) => {
      this.#process.once('close', (code, signal) => {
        api.fail(new FunctionExited(code, signal, this.#logs));
        resolve();
      });
    });
  }

  static async start(options: InstanceOptions): Promise<FunctionInstance> {
    return new FunctionInstance(await RuntimeApi.start(), options);
  }

  /** What the function has written to stdout and stderr so far. */
  get logs(): string {
    return this.#logs;
  }

  /** Milliseconds from the start of the process until it first asked for an event. */
  async initDuration(): Promise<number> {
    return (await this.#api.ready) - this.#startedAt;
  }

  /**
   * @param payload the event as JSON
   * @throws FunctionExited where the process ends without an answer; InitError where it reports that it can't start
   */
  invoke(payload: string | Buffer): Promise<InvocationResult> {
    return this.#api.invoke({
      payload: Buffer.from(payload as string),
      deadline: Date.now() + this.#options.timeout * 1000,
      functionArn: functionArn(this.#options),
      traceId: `Root=1-${randomHex(4)}-${randomHex(12)};Parent=${randomHex(8)};Sampled=0`,
    });
  }

  /** Ends the process, whatever it does, and waits until it is gone. */
  async stop(): Promise<void> {
    this.#process.kill('SIGKILL');
    if (this.#process.pid !== undefined) await this.#ended;
    await this.#api.close();
  }
}

function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}
