import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { endGroup, startGroup } from '../process/group.ts';
import { peakMemory } from '../process/peak-memory.ts';
import type { FunctionSettings } from './environment.ts';
import { functionArn, lambdaEnvironment } from './environment.ts';
import type { InvocationRequest, InvocationResult } from './protocol.ts';
import { ExitError, TimeoutError } from './protocol.ts';
import { RuntimeApi } from './server.ts';

export interface InstanceOptions extends FunctionSettings {
  readonly executable: string;
  /** The command before the executable, if something else runs it: `qemu-aarch64 -L …`, `dotnet exec`. */
  readonly emulator?: readonly string[];
  /** Environment variables of the function's own. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Called with what the function writes to stdout and stderr, as it comes. */
  readonly onLog?: (text: string) => void;
}

/** Options of one invocation. */
export type InvokeOptions = Partial<
  Pick<
    InvocationRequest,
    'requestId' | 'traceId' | 'clientContext' | 'cognitoIdentity' | 'tenantId' | 'onChunk'
  >
>;

/** Lambda gives a function ten seconds to start, on top of the timeout of its first invocation. */
const INIT_TIMEOUT_MS = 10_000;

/** What a log keeps in memory; the tail that Lambda returns is 4 KB. */
const MAX_LOG_CHARACTERS = 256 * 1024;

/** A function's process together with the Runtime API it talks to: what Lambda calls an execution environment. */
export class FunctionInstance {
  readonly #api: RuntimeApi;
  readonly #process: ChildProcess;
  readonly #options: InstanceOptions;
  readonly #startedAt = performance.now();
  readonly #ended: Promise<void>;
  #hasEnded = false;
  #isReady = false;
  #peakMemory: number | undefined;
  #logs = '';

  private constructor(api: RuntimeApi, options: InstanceOptions) {
    const { emulator = [], executable, environment } = options;
    const [program = executable, ...args] = emulator.concat(executable);
    const taskRoot = dirname(executable);
    this.#api = api;
    this.#options = options;
    this.#process = startGroup(program, args, {
      cwd: taskRoot,
      env: { ...lambdaEnvironment(options, taskRoot, api.address), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#logs = (this.#logs + text).slice(-MAX_LOG_CHARACTERS);
        options.onLog?.(text);
      });
    api.ready.then(
      () => (this.#isReady = true),
      () => undefined,
    );
    this.#process.once('error', (error) => {
      api.fail(error);
    });
    this.#ended = new Promise((resolve) => {
      this.#process.once('close', (code, signal) => {
        this.#hasEnded = true;
        api.fail(new ExitError(code, signal, this.#logs));
        resolve();
      });
    });
  }

  static async start(options: InstanceOptions): Promise<FunctionInstance> {
    const atOnce = Number(options.environment?.AWS_LAMBDA_MAX_CONCURRENCY ?? 1);
    return new FunctionInstance(await RuntimeApi.start(atOnce), options);
  }

  /** The end of what the function has written to stdout and stderr so far. */
  get logs(): string {
    return this.#logs;
  }

  /** The process ended, by itself or because it was killed. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** It has asked for an event, so its start is over. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** The peak memory of its process, in MB. After the process ended, the last measured value. */
  measureMemory(): number | undefined {
    if (!this.#hasEnded) this.#peakMemory = peakMemory(this.#process) ?? this.#peakMemory;
    return this.#peakMemory;
  }

  /** Milliseconds from the start of the process until it first asked for an event. */
  async initDuration(): Promise<number> {
    return (await this.#api.ready) - this.#startedAt;
  }

  /**
   * @param payload the event as JSON
   * @throws ExitError if the process ends without an answer; InitError if it reports that it cannot start;
   *   TimeoutError if it takes longer than its timeout, and is killed
   */
  async invoke(payload: string | Buffer, options: InvokeOptions = {}): Promise<InvocationResult> {
    const timeoutMs = this.#options.timeout * 1000;
    const stopClock = this.#startClock(timeoutMs);
    try {
      const result = await this.#api.invoke({
        payload: Buffer.from(payload as string),
        timeoutMs,
        functionArn: functionArn(this.#options),
        traceId: `Root=1-${randomHex(4)}-${randomHex(12)};Parent=${randomHex(8)};Sampled=0`,
        ...options,
      });
      // The answer comes by a socket, the log by a pipe: what was written before the answer may be read after it.
      await setImmediate();
      return result;
    } finally {
      stopClock();
    }
  }

  /** Kills the process when the time is over; a function that starts gets the time for that first. */
  #startClock(timeoutMs: number): () => void {
    const kill = (): void => {
      this.measureMemory();
      this.#api.fail(new TimeoutError(timeoutMs / 1000));
      endGroup(this.#process);
    };
    if (this.#isReady) {
      const clock = setTimeout(kill, timeoutMs);
      return () => {
        clearTimeout(clock);
      };
    }
    const forInit = Math.max(0, INIT_TIMEOUT_MS - (performance.now() - this.#startedAt));
    let clock = setTimeout(kill, timeoutMs + forInit);
    let isOver = false;
    this.#api.ready.then(
      () => {
        clearTimeout(clock);
        if (!isOver) clock = setTimeout(kill, timeoutMs);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      clearTimeout(clock);
    };
  }

  /** Waits until the function asks for an event while there is none: only then it has done with the last one. */
  idle(): Promise<void> {
    return this.#api.idle();
  }

  /** Kills the process, and waits until it has ended. */
  async stop(): Promise<void> {
    endGroup(this.#process);
    if (this.#process.pid !== undefined) await this.#ended;
    await this.#api.close();
  }
}

function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}
