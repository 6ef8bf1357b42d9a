/**
 * What the local Lambda Runtime API and its users exchange.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export interface InvocationRequest {
  /** The event as bytes, usually JSON. */
  readonly payload: Buffer;
  /** Milliseconds that the function has from the moment it is given the event. */
  readonly timeoutMs: number;
  readonly functionArn: string;
  /** As in the header X-Amzn-Trace-Id. */
  readonly traceId: string;
  /** A UUID; undefined: a new one. */
  readonly requestId?: string | undefined;
  /** JSON of the AWS Mobile SDK: `{ "client": {}, "custom": {}, "env": {} }`. */
  readonly clientContext?: string | undefined;
  /** JSON: `{ "cognitoIdentityId": "…", "cognitoIdentityPoolId": "…" }`. */
  readonly cognitoIdentity?: string | undefined;
  readonly tenantId?: string | undefined;
  /** Called with each part of a streamed response as it comes; without it the parts are put together. */
  readonly onChunk?: ((chunk: Buffer) => void) | undefined;
}

/** How an invocation ended, as the function itself reported it. */
export interface InvocationResult {
  readonly requestId: string;
  /** false: the function posted to the error endpoint, ended a stream with an error, or answered too much. */
  readonly ok: boolean;
  /** The response, or the error document: `{ "errorType", "errorMessage", "stackTrace" }`. */
  readonly payload: Buffer;
  /** Of a streamed response; undefined where it came as a whole. */
  readonly stream?: {
    /** `application/vnd.awslambda.http-integration-response`: a JSON prelude and eight NUL bytes stand before the body. */
    readonly contentType: string;
    /** What came before an error; empty where `onChunk` was given the parts. */
    readonly received: Buffer;
  };
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
export class ExitError extends Error {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The end of what it had written to stdout and stderr. */
  readonly logs: string;

  constructor(exitCode: number | null, signal: NodeJS.Signals | null, logs: string) {
    super(
      `The function's process ended with ${signal ?? `exit code ${exitCode ?? 'unknown'}`}.\n${logs}`.trimEnd(),
    );
    this.name = 'ExitError';
    this.exitCode = exitCode;
    this.signal = signal;
    this.logs = logs;
  }
}

/** The function did not answer within its timeout, and was killed. */
export class TimeoutError extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super(`Task timed out after ${seconds.toFixed(2)} seconds`);
    this.name = 'TimeoutError';
    this.seconds = seconds;
  }
}
