import type { InstanceOptions, InvokeOptions } from '../../runtime-api/instance.ts';
import { FunctionInstance } from '../../runtime-api/instance.ts';
import type { InvocationOutcome } from '../../runtime-api/invocation-outcome.ts';
import { invokeWithReport } from '../../runtime-api/invocation-outcome.ts';

/** The log of one invocation goes to its caller. */
interface ExecutionEnvironment {
  readonly instance: FunctionInstance;
  isFirst: boolean;
  onLog: (text: string) => void;
}

/**
 * The execution environments of one function. They are started on demand and reused, and each processes one event at
 * a time. One that died is replaced at the next event. If all of them are busy, an event waits.
 */
export class FunctionPool {
  readonly #target: InstanceOptions;
  readonly #most: number;
  readonly #idle: ExecutionEnvironment[] = [];
  readonly #all = new Set<ExecutionEnvironment>();
  readonly #waiting: (() => void)[] = [];

  /** @param most execution environments at the same time */
  constructor(target: InstanceOptions, most: number) {
    this.#target = target;
    this.#most = most;
  }

  /** @param onLog called with what the function writes until it has answered */
  async invoke(
    payload: Buffer,
    onLog: (text: string) => void,
    options: InvokeOptions = {},
  ): Promise<InvocationOutcome> {
    const environment = await this.#take();
    environment.onLog = onLog;
    try {
      const { isFirst, instance } = environment;
      environment.isFirst = false;
      return await invokeWithReport(instance, payload, { memory: this.#target.memory, isFirst }, options);
    } finally {
      // Its answer does not wait for that.
      void this.#giveBack(environment);
    }
  }

  async #take(): Promise<ExecutionEnvironment> {
    for (;;) {
      const idle = this.#idle.pop();
      if (idle && !idle.instance.hasEnded) return idle;
      if (idle) await this.#remove(idle);
      else if (this.#all.size < this.#most) return this.#start();
      else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #start(): Promise<ExecutionEnvironment> {
    const reserved = {} as ExecutionEnvironment;
    this.#all.add(reserved);
    return FunctionInstance.start({
      ...this.#target,
      onLog: (text) => {
        reserved.onLog(text);
      },
    }).then(
      (instance) => Object.assign(reserved, { instance, isFirst: true, onLog: () => undefined }),
      (error: unknown) => {
        this.#all.delete(reserved);
        throw error;
      },
    );
  }

  /** A function has done with an event only when it asks for the next one; it may end instead. */
  async #giveBack(environment: ExecutionEnvironment): Promise<void> {
    try {
      await environment.instance.idle();
      environment.onLog = () => undefined;
      this.#idle.push(environment);
    } catch {
      await this.#remove(environment);
    }
    this.#waiting.shift()?.();
  }

  async #remove(environment: ExecutionEnvironment): Promise<void> {
    await environment.instance.stop();
    this.#all.delete(environment);
  }
}
