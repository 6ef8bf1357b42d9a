import { randomUUID } from 'node:crypto';
import { invokeComplete, payloadChunk } from "./event-stream.js";
import { tailOf } from "./log-tail.js";
/** One request to invoke a function. */
export class Call {
    #callable;
    #payload;
    #request;
    #watch;
    #requestId = randomUUID();
    #logs = '';
    constructor(callable, payload, request, watch) {
        this.#callable = callable;
        this.#payload = payload;
        this.#request = request;
        this.#watch = watch;
    }
    async answer(response) {
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
    async stream(response) {
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
    async #invoke(onChunk) {
        const context = this.#header('x-amz-client-context');
        const traceId = this.#header('x-amzn-trace-id');
        const outcome = await this.#callable.invoke(this.#payload.length > 0 ? this.#payload : Buffer.from('{}'), (text) => (this.#logs = (this.#logs + text).slice(-8192)), {
            requestId: this.#requestId,
            clientContext: context && Buffer.from(context, 'base64').toString(),
            tenantId: this.#header('x-amz-tenant-id'),
            onChunk,
            ...(traceId !== undefined && { traceId }),
        });
        this.#watch(outcome, this.#logs);
        return outcome;
    }
    #logResult({ report }) {
        if (this.#header('x-amz-log-type') !== 'Tail')
            return undefined;
        return tailOf(this.#logs, report).toString('base64');
    }
    #header(name) {
        const value = this.#request.headers[name];
        return Array.isArray(value) ? value[0] : value;
    }
}
