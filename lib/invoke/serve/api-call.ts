import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InvokeOptions } from '../../runtime-api/instance.ts';
import type { InvocationOutcome } from '../../runtime-api/invocation-outcome.ts';
import { invokeComplete, payloadChunk } from './event-stream.ts';
import { tailOf } from './log-tail.ts';

/** A function that can be called by its name. */
export interface ServedFunction {
  invoke(payload: Buffer, onLog: (text: string) => void, options: InvokeOptions): Promise<InvocationOutcome>;
}

/** One request to invoke a function. */
export class ApiCall {
  readonly #callable: ServedFunction;
  readonly #payload: Buffer;
  readonly #request: IncomingMessage;
  readonly #requestId = randomUUID();
  #logs = '';

  constructor(callable: ServedFunction, payload: Buffer, request: IncomingMessage) {
    this.#callable = callable;
    this.#payload = payload;
    this.#request = request;
  }

  async answer(response: ServerResponse): Promise<void> {
    const headers = { 'x-amzn-RequestId': this.#requestId, 'X-Amz-Executed-Version': '$LATEST' };
    const type = this.#header('x-amz-invocation-type') ?? 'RequestResponse';
    if (type === 'DryRun') {
      response.writeHead(204, headers).end();
      return;
    }
    if (type === 'Event') {
      response.writeHead(202, headers).end();
      await this.#invoke();
      return;
    }
    const outcome = await this.#invoke();
    const log = this.#logResult(outcome);
    response
      .writeHead(200, {
        ...headers,
        'Content-Type': 'application/json',
        'Content-Length': outcome.payload.length,
        ...(outcome.ok ? {} : { 'X-Amz-Function-Error': 'Unhandled' }),
        ...(log !== undefined && { 'X-Amz-Log-Result': log }),
      })
      .end(outcome.payload);
  }

  async stream(response: ServerResponse): Promise<void> {
    response.writeHead(200, {
      'x-amzn-RequestId': this.#requestId,
      'X-Amz-Executed-Version': '$LATEST',
      'Content-Type': 'application/vnd.amazon.eventstream',
    });
    const outcome = await this.#invoke((part) => response.write(payloadChunk(part)));
    if (outcome.ok && !outcome.stream && outcome.payload.length > 0)
      response.write(payloadChunk(outcome.payload));
    response.end(invokeComplete(outcome.ok ? undefined : outcome.payload, this.#logResult(outcome)));
  }

  async #invoke(onChunk?: (part: Buffer) => void): Promise<InvocationOutcome> {
    const context = this.#header('x-amz-client-context');
    const traceId = this.#header('x-amzn-trace-id');
    return this.#callable.invoke(
      this.#payload.length > 0 ? this.#payload : Buffer.from('{}'),
      (text) => (this.#logs = (this.#logs + text).slice(-8192)),
      {
        requestId: this.#requestId,
        clientContext: context && Buffer.from(context, 'base64').toString(),
        tenantId: this.#header('x-amz-tenant-id'),
        onChunk,
        ...(traceId !== undefined && { traceId }),
      },
    );
  }

  #logResult({ report }: InvocationOutcome): string | undefined {
    if (this.#header('x-amz-log-type') !== 'Tail') return undefined;
    return tailOf(this.#logs, report).toString('base64');
  }

  #header(name: string): string | undefined {
    const value = this.#request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  }
}
