/**
 * What the local Lambda Runtime API and its users exchange.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export interface InvocationRequest {
  /** The event as bytes, usually JSON. */
  readonly payload: Buffer;
  /** Milliseconds since 1970 by which the function must have answered. */
  readonly deadline: number;
  readonly functionArn: string;
  /** As in the header X-Amzn-Trace-Id. */
  readonly traceId: string;
}

/** How an invocation ended, as the function itself reported it. */
export interface InvocationResult {
  readonly requestId: string;
  /** false: the function posted to the error endpoint. */
  readonly ok: boolean;
  /** The response, or the error document: `{ "errorType", "errorMessage", "stackTrace" }`. */
  readonly payload: Buffer;
  /** From the moment the function was given the event to the end of its answer. */
  readonly durationMs: number;
}

/** The function said that it can't start: POST /runtime/init/error. */
export class InitError extends Error {
  /** JSON as the function sent it. */
  readonly document: string;

  constructor(document: string) {
    super(`The function failed to initialize: ${document}`);
    this.name = 'InitError';
    this.document = document;
  }
}

/** The process ended without having answered. */
export class FunctionExited extends Error {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it had written to stdout and stderr. */
  readonly logs: string;

  constructor(exitCode: number | null, signal: NodeJS.Signals | null, logs: string) {
    super(
      `The function's process ended with ${signal ?? `exit code ${exitCode ?? 'unknown'}`}.\n${logs}`.trimEnd(),
    );
    this.name = 'FunctionExited';
    this.exitCode = exitCode;
    this.signal = signal;
    this.logs = logs;
  }
}
