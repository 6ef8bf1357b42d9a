/**
 * An invocation, as passed to the local Lambda Runtime API.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export interface InvocationRequest {
  /** The event as bytes, usually JSON. */
  readonly payload: Buffer;
  /** Time that the function has after it receives the event, in milliseconds. */
  readonly timeoutMs: number;
  readonly functionArn: string;
  /** Value of the header X-Amzn-Trace-Id. */
  readonly traceId: string;
  /** A UUID; undefined to create one. */
  readonly requestId?: string | undefined;
  /** JSON of the AWS Mobile SDK: `{ "client": {}, "custom": {}, "env": {} }`. */
  readonly clientContext?: string | undefined;
  /** JSON: `{ "cognitoIdentityId": "…", "cognitoIdentityPoolId": "…" }`. */
  readonly cognitoIdentity?: string | undefined;
  readonly tenantId?: string | undefined;
  /** Called with each part of a streamed response as it arrives. Without it, the parts are concatenated. */
  readonly onChunk?: ((chunk: Buffer) => void) | undefined;
}

/** The result of an invocation, as the function reported it. */
export interface InvocationResult {
  readonly requestId: string;
  /** false: the function posted to the error endpoint, ended a stream with an error, or returned too much. */
  readonly ok: boolean;
  /** The response, or the error document: `{ "errorType", "errorMessage", "stackTrace" }`. */
  readonly payload: Buffer;
  /** Details of a streamed response; undefined if it was not streamed. */
  readonly stream?: {
    /** `application/vnd.awslambda.http-integration-response`: a JSON prelude and eight NUL bytes precede the body. */
    readonly contentType: string;
    /** The bytes before an error; empty if `onChunk` received the parts. */
    readonly received: Buffer;
  };
  /** Time from sending the event to the end of the response, in milliseconds. */
  readonly durationMs: number;
}

/** The function reported that it cannot start: POST /runtime/init/error. */
export class InitError extends Error {
  /** JSON as the function sent it. */
  readonly document: string;

  constructor(document: string) {
    super(`The function failed to initialize: ${document}`);
    this.name = 'InitError';
    this.document = document;
  }
}

/** The process ended without a response. */
export class ExitError extends Error {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last output on stdout and stderr. */
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

/** The function did not respond within its timeout, and was killed. */
export class TimeoutError extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super(`Task timed out after ${seconds.toFixed(2)} seconds`);
    this.name = 'TimeoutError';
    this.seconds = seconds;
  }
}
