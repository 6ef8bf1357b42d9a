import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Deferred } from './deferred.ts';
import { bodyOf } from './http-messages.ts';
import { MAX_RESPONSE_BYTES, responseTooLarge } from './limits.ts';
import type { InvocationRequest, InvocationResult } from './protocol.ts';

/** One event on its way through a function. */
export class Invocation {
  readonly requestId: string;
  readonly request: InvocationRequest;
  readonly #result = new Deferred<InvocationResult>();
  /** Milliseconds of the process's clock at which the function got the event. */
  #givenAt = 0;
  #isAnswering = false;

  constructor(request: InvocationRequest) {
    this.request = request;
    this.requestId = request.requestId ?? randomUUID();
  }

  get result(): Promise<InvocationResult> {
    return this.#result.promise;
  }

  /** An answer has begun to come, and no other is taken. */
  get isAnswering(): boolean {
    return this.#isAnswering;
  }

  /** Starts the clock, and returns the response of GET /invocation/next, except for the event. */
  give(): Record<string, string | number> {
    const { payload, timeoutMs, functionArn, traceId, clientContext, cognitoIdentity, tenantId } =
      this.request;
    this.#givenAt = performance.now();
    return {
      'Content-Type': 'application/json',
      'Content-Length': payload.length,
      'Lambda-Runtime-Aws-Request-Id': this.requestId,
      'Lambda-Runtime-Deadline-Ms': Date.now() + timeoutMs,
      'Lambda-Runtime-Invoked-Function-Arn': functionArn,
      'Lambda-Runtime-Trace-Id': traceId,
      ...(clientContext !== undefined && { 'Lambda-Runtime-Client-Context': inHeader(clientContext) }),
      ...(cognitoIdentity !== undefined && { 'Lambda-Runtime-Cognito-Identity': inHeader(cognitoIdentity) }),
      ...(tenantId !== undefined && { 'Lambda-Runtime-Aws-Tenant-Id': tenantId }),
    };
  }

  /**
   * Receives the response that a function posts.
   *
   * @param ok whether it was posted to the response endpoint
   * @returns false if it is larger than Lambda accepts
   * @throws Error if the function hangs up before the end
   */
  async take(post: IncomingMessage, ok: boolean): Promise<boolean> {
    this.#isAnswering = true;
    if (ok && post.headers['lambda-runtime-function-response-mode'] === 'streaming') {
      await this.#takeStream(post);
      return true;
    }
    const payload = await bodyOf(post, MAX_RESPONSE_BYTES);
    this.#finish({ ok: ok && payload !== undefined, payload: payload ?? jsonOf(responseTooLarge) });
    return payload !== undefined;
  }

  fail(error: Error): void {
    this.#result.reject(error);
  }

  /** The head of a stream was sent before the handler failed, so the failure is in trailers after the body. */
  async #takeStream(post: IncomingMessage): Promise<void> {
    const { onChunk } = this.request;
    const kept: Buffer[] = [];
    for await (const chunk of post) (onChunk ?? ((part) => kept.push(part)))(chunk as Buffer);
    const received = Buffer.concat(kept);
    const contentType = post.headers['content-type'] ?? 'application/octet-stream';
    const error = errorIn(post.trailers);
    this.#finish({
      ok: error === undefined,
      payload: error ?? received,
      stream: { contentType, received },
    });
  }

  #finish(outcome: Omit<InvocationResult, 'requestId' | 'durationMs'>): void {
    const durationMs = performance.now() - this.#givenAt;
    this.#result.resolve({ requestId: this.requestId, durationMs, ...outcome });
  }
}

/** The error document of a stream is base64, because JSON may have lines and a trailer may not. */
function errorIn(trailers: NodeJS.Dict<string>): Buffer | undefined {
  const type = trailers['lambda-runtime-function-error-type'];
  const body = trailers['lambda-runtime-function-error-body'];
  if (type === undefined && body === undefined) return undefined;
  return body === undefined
    ? jsonOf({ errorType: type, errorMessage: 'The stream ended with an error.' })
    : Buffer.from(body, 'base64');
}

/** A header is one line of ASCII; JSON has another way to write everything else. */
function inHeader(json: string): string {
  return json
    .replace(/[\r\n]+/g, ' ')
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const jsonOf = (document: object): Buffer => Buffer.from(JSON.stringify(document));
