import { randomUUID } from 'node:crypto';
import type { FunctionInstance, InvokeOptions } from './instance.ts';
import type { InvocationResult } from './protocol.ts';
import { ExitError, InitError, TimeoutError } from './protocol.ts';
import type { InvocationReport } from './invocation-report.ts';

/** The result of an invocation, as its caller sees it. */
export interface InvocationOutcome {
  readonly ok: boolean;
  /** The response, or the error document that Lambda returns to the caller. */
  readonly payload: Buffer;
  readonly stream?: InvocationResult['stream'];
  readonly report: InvocationReport;
  /** The failure, if it happened outside the handler. */
  readonly failure?: ExitError | InitError | TimeoutError;
  /** With a failure: whether the function had started, so that it could receive the event. */
  readonly isStarted?: boolean;
}

/**
 * Invokes a function, and reports the result as Lambda would.
 *
 * @param isFirst the first invocation of this execution environment, whose report includes the start
 * @throws Error if the process cannot be started
 */
export async function invokeWithReport(
  instance: FunctionInstance,
  payload: Buffer,
  { memory, isFirst }: { memory: number; isFirst: boolean },
  options: InvokeOptions = {},
): Promise<InvocationOutcome> {
  const { requestId = randomUUID(), ...others } = options;
  const began = performance.now();
  try {
    const { durationMs, ...result } = await instance.invoke(payload, { requestId, ...others });
    const initMs = isFirst ? await instance.initDuration() : undefined;
    const report = { requestId, durationMs, memory, maxMemory: instance.measureMemory(), initMs };
    return { ...result, report };
  } catch (error) {
    if (!isFailure(error)) throw error;
    const document = documentOf(error, requestId);
    const { errorType } = document;
    const status = error instanceof TimeoutError ? { status: 'timeout' as const } : errorStatus(errorType);
    const initMs = isFirst ? await instance.initDuration().catch(() => undefined) : undefined;
    // The start began before the invocation did.
    const durationMs = Math.max(0, performance.now() - began - (initMs ?? 0));
    const report = { requestId, durationMs, memory, maxMemory: instance.measureMemory(), initMs, status };
    const payload = Buffer.from(JSON.stringify(document));
    return { ok: false, payload, report, failure: error, isStarted: instance.isReady };
  }
}

const errorStatus = (errorType: string) => ({ status: 'error', errorType }) as const;

const isFailure = (error: unknown): error is ExitError | InitError | TimeoutError =>
  error instanceof ExitError || error instanceof InitError || error instanceof TimeoutError;

interface ErrorDocument {
  readonly errorType: string;
  readonly errorMessage: string;
}

/** The error document that Lambda would return. */
function documentOf(error: ExitError | InitError | TimeoutError, requestId: string): ErrorDocument {
  if (error instanceof InitError) return initDocument(error);
  const prefix = `RequestId: ${requestId} Error: `;
  if (error instanceof TimeoutError)
    return { errorType: 'Sandbox.Timedout', errorMessage: prefix + error.message };
  const { exitCode, signal } = error;
  const reason = signal === null ? `exit status ${exitCode ?? 'unknown'}` : `signal: ${signalWord(signal)}`;
  const how =
    exitCode === 0 ? 'Runtime exited without providing a reason' : `Runtime exited with error: ${reason}`;
  return { errorType: 'Runtime.ExitError', errorMessage: prefix + how };
}

function initDocument({ document }: InitError): ErrorDocument {
  try {
    return JSON.parse(document) as ErrorDocument;
  } catch {
    return { errorType: 'Runtime.InitError', errorMessage: document };
  }
}

/** The words that Lambda uses for signals. Other signals keep their names. */
const signalWord = (signal: NodeJS.Signals): string =>
  ({ SIGKILL: 'killed', SIGSEGV: 'segmentation fault', SIGABRT: 'aborted' })[signal as string] ?? signal;
