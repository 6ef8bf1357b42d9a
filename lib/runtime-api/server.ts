import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Deferred } from './deferred.ts';
import { answer, bodyOf, refuse } from './http-messages.ts';
import { Invocation } from './invocation.ts';
import { MAX_RESPONSE_BYTES } from './limits.ts';
import type { InvocationRequest, InvocationResult } from './protocol.ts';
import { InitError } from './protocol.ts';

const PATH =
  /^\/2018-06-01\/runtime\/(?:(init\/error)|invocation\/(next)|invocation\/([^/]+)\/(response|error))$/;

/**
 * A Lambda Runtime API on the loopback interface, for one instance of a function. Invocations are delivered in the
 * order in which they arrive. A function that requests the next invocation waits until there is one.
 */
export class RuntimeApi {
  readonly #server: Server;
  readonly #atOnce: number;
  readonly #queue: Invocation[] = [];
  readonly #running = new Map<string, Invocation>();
  readonly #waiting: ServerResponse[] = [];
  readonly #ready = new Deferred<number>();
  #idle: Deferred<void> | undefined;
  #isReady = false;
  #failure: Error | undefined;

  private constructor(atOnce: number) {
    this.#atOnce = atOnce;
    this.#server = createServer((request, response) => {
      // If the function dies while it responds, its process reports that.
      this.#answer(request, response).catch(() => response.destroy());
    });
    // The request for the next event may stay open for hours.
    Object.assign(this.#server, { keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 });
  }

  /**
   * Listens on a free port.
   *
   * @param atOnce number of concurrent invocations, as in AWS_LAMBDA_MAX_CONCURRENCY
   */
  static async start(atOnce = 1): Promise<RuntimeApi> {
    const api = new RuntimeApi(atOnce);
    await new Promise<void>((resolve, reject) => {
      api.#server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    return api;
  }

  /** The value of the variable AWS_LAMBDA_RUNTIME_API: host and port, without http://. */
  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** When the function first requests an event, in milliseconds of `performance.now()`. */
  get ready(): Promise<number> {
    return this.#ready.promise;
  }

  /**
   * Waits until the function requests an event while there is none.
   *
   * @throws the error passed to {@link fail}, if the function ended
   */
  idle(): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure);
    if (this.#waiting.length > 0) return Promise.resolve();
    this.#idle ??= new Deferred();
    return this.#idle.promise;
  }

  /** @throws InitError, or the error passed to {@link fail}, if the function cannot respond */
  invoke(request: InvocationRequest): Promise<InvocationResult> {
    if (this.#failure) return Promise.reject(this.#failure);
    const invocation = new Invocation(request);
    this.#queue.push(invocation);
    this.#handOut();
    return invocation.result;
  }

  /** Ends all current and future invocations with an error, because the function ended. */
  fail(error: Error): void {
    this.#failure ??= error;
    this.#ready.reject(this.#failure);
    this.#idle?.reject(this.#failure);
    for (const invocation of [...this.#queue.splice(0), ...this.#running.values()])
      invocation.fail(this.#failure);
    this.#running.clear();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, initError, next, requestId, outcome] = PATH.exec(request.url ?? '') ?? [];
    if (next && request.method === 'GET') this.#next(response);
    else if (initError && request.method === 'POST') await this.#initError(request, response);
    else if (requestId && request.method === 'POST')
      await this.#finish(requestId, outcome === 'response', request, response);
    else refuse(response, 404, 'InvalidPath', `${request.method ?? ''} ${request.url ?? ''}`);
  }

  #next(response: ServerResponse): void {
    if (this.#atOnce === 1 && this.#running.size > 0) {
      refuse(response, 403, 'InvalidStateTransition', 'The previous event has not been answered yet.');
      return;
    }
    this.#isReady = true;
    this.#ready.resolve(performance.now());
    this.#waiting.push(response);
    response.once('close', () => {
      const index = this.#waiting.indexOf(response);
      if (index >= 0) this.#waiting.splice(index, 1);
    });
    this.#handOut();
  }

  async #initError(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const document = (await bodyOf(request))?.toString('utf8') ?? '';
    if (this.#isReady) {
      refuse(response, 403, 'InvalidStateTransition', 'The function has already requested an event.');
      return;
    }
    answer(response, 202, { status: 'OK' });
    this.fail(new InitError(document));
  }

  #handOut(): void {
    while (this.#queue.length > 0 && this.#waiting.length > 0 && this.#running.size < this.#atOnce) {
      const invocation = this.#queue.shift();
      const response = this.#waiting.shift();
      if (!invocation || !response) return;
      this.#running.set(invocation.requestId, invocation);
      response.writeHead(200, invocation.give()).end(invocation.request.payload);
    }
    if (this.#waiting.length === 0) return;
    this.#idle?.resolve();
    this.#idle = undefined;
  }

  async #finish(
    requestId: string,
    ok: boolean,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const invocation = this.#running.get(requestId);
    if (!invocation || invocation.isAnswering) {
      await bodyOf(request, 0);
      refuse(response, 400, 'InvalidRequestID', `No event with the ID ${requestId} is in progress.`);
      return;
    }
    const isTaken = await invocation.take(request, ok);
    this.#running.delete(requestId);
    if (isTaken) answer(response, 202, { status: 'OK' });
    else
      refuse(
        response,
        413,
        'RequestEntityTooLarge',
        `Exceeded maximum allowed payload size (${MAX_RESPONSE_BYTES} bytes).`,
      );
    this.#handOut();
  }
}
