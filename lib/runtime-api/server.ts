import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { InvocationRequest, InvocationResult } from './protocol.ts';
import { InitError } from './protocol.ts';

interface Invocation {
  readonly requestId: string;
  readonly request: InvocationRequest;
  readonly resolve: (result: InvocationResult) => void;
  readonly reject: (error: Error) => void;
  /** Milliseconds of the process's clock at which the function got the event. */
  givenAt: number;
}

const PATH =
  /^\/2018-06-01\/runtime\/(?:(init\/error)|invocation\/(next)|invocation\/([^/]+)\/(response|error))$/;

/**
 * A Lambda Runtime API on the loopback interface, for one instance of a function. Invocations are handed out in the
 * order in which they come; a function that asks for the next one waits until there is one.
 */
export class RuntimeApi {
  readonly #server: Server;
  readonly #queue: Invocation[] = [];
  readonly #running = new Map<string, Invocation>();
  readonly #waiting: ServerResponse[] = [];
  readonly #ready = new Deferred<number>();
  #failure: Error | undefined;

  private constructor() {
    // Whoever waits for it hears of a failure; nobody has to wait.
    this.#ready.promise.catch(() => undefined);
    this.#server = createServer((request, response) => void this.#answer(request, response));
    // The function may hold its request for the next event for hours.
    Object.assign(this.#server, { keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 });
  }

  /** Listens on a free port. */
  static async start(): Promise<RuntimeApi> {
    const api = new RuntimeApi();
    await new Promise<void>((resolve, reject) => {
      api.#server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    return api;
  }

  /** For the variable AWS_LAMBDA_RUNTIME_API: host and port, without http://. */
  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** When the function first asks for an event: milliseconds of `performance.now()`. */
  get ready(): Promise<number> {
    return this.#ready.promise;
  }

  /** @throws InitError, or what {@link fail} was given, where the function can't answer */
  invoke(request: InvocationRequest): Promise<InvocationResult> {
    return new Promise((resolve, reject) => {
      if (this.#failure) {
        reject(this.#failure);
        return;
      }
      this.#queue.push({ requestId: randomUUID(), request, resolve, reject, givenAt: 0 });
      this.#handOut();
    });
  }

  /** Ends all invocations, now and later, with an error: the function is gone. */
  fail(error: Error): void {
    this.#failure ??= error;
    this.#ready.reject(this.#failure);
    for (const invocation of [...this.#queue.splice(0), ...this.#running.values()])
      invocation.reject(this.#failure);
    this.#running.clear();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, initError, next, requestId, outcome] = PATH.exec(request.url ?? '') ?? [];
    if (next && request.method === 'GET') {
      this.#ready.resolve(performance.now());
      this.#waiting.push(response);
      response.once('close', () => {
        this.#forget(response);
      });
      this.#handOut();
    } else if (initError && request.method === 'POST') {
      const document = (await bodyOf(request)).toString('utf8');
      accept(response);
      this.fail(new InitError(document));
    } else if (requestId && request.method === 'POST') {
      this.#finish(requestId, outcome === 'response', await bodyOf(request), response);
    } else {
      refuse(response, 404, 'InvalidPath', `${request.method ?? ''} ${request.url ?? ''}`);
    }
  }

  #handOut(): void {
    while (this.#queue.length > 0 && this.#waiting.length > 0) {
      const invocation = this.#queue.shift();
      const response = this.#waiting.shift();
      if (!invocation || !response) return;
      const { payload, deadline, functionArn, traceId } = invocation.request;
      this.#running.set(invocation.requestId, invocation);
      invocation.givenAt = performance.now();
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': payload.length,
        'Lambda-Runtime-Aws-Request-Id': invocation.requestId,
        'Lambda-Runtime-Deadline-Ms': deadline,
        'Lambda-Runtime-Invoked-Function-Arn': functionArn,
        'Lambda-Runtime-Trace-Id': traceId,
      });
      response.end(payload);
    }
  }

  #finish(requestId: string, ok: boolean, payload: Buffer, response: ServerResponse): void {
    const invocation = this.#running.get(requestId);
    if (!invocation) {
      refuse(response, 400, 'InvalidRequestID', requestId);
      return;
    }
    this.#running.delete(requestId);
    accept(response);
    invocation.resolve({ requestId, ok, payload, durationMs: performance.now() - invocation.givenAt });
  }

  #forget(response: ServerResponse): void {
    const index = this.#waiting.indexOf(response);
    if (index >= 0) this.#waiting.splice(index, 1);
  }
}

/** Node 20 has no Promise.withResolvers. */
class Deferred<Value> {
  resolve!: (value: Value) => void;
  reject!: (error: Error) => void;
  readonly promise = new Promise<Value>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function accept(response: ServerResponse): void {
  const body = '{"status":"OK"}';
  response.writeHead(202, { 'Content-Type': 'application/json', 'Content-Length': body.length }).end(body);
}

function refuse(response: ServerResponse, status: number, errorType: string, errorMessage: string): void {
  const body = JSON.stringify({ errorType, errorMessage });
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}
