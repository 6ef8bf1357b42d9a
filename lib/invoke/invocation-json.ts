import type { InvocationOutcome } from '../runtime-api/invocation-outcome.ts';
import { billedMs } from '../runtime-api/invocation-report.ts';
import type { PlanReport } from '../plan/plan-report.ts';
import type { RunnableFunction } from '../local-run/runnable-function.ts';
import type { InvocationFailure } from '../local-run/invocation-failure.ts';
import type { Statistics } from './statistics.ts';
import { ResponseStreamSplitter } from './response-stream.ts';

/** The output of `invoke --json`. Times are in milliseconds, memory is in MB. */
export interface InvocationJson extends PlanReport {
  readonly function: string;
  readonly ok: boolean;
  /** The response as data if it is JSON, or else as text; null if the invocation failed. */
  readonly response: unknown;
  /** Status, headers and cookies of a streamed response for HTTP. */
  readonly responseHead: unknown;
  /** The error document that Lambda returns to the caller. */
  readonly error: unknown;
  /** Where in the user's own code it failed: `src/Orders/Function.cs:27`. */
  readonly place: string | null;
  readonly explanation: InvocationFailure['explanation'] | null;
  readonly logs: string;
  readonly report: {
    readonly requestId: string;
    readonly duration: number;
    readonly billedDuration: number;
    readonly memorySize: number;
    readonly maxMemoryUsed: number | null;
    readonly initDuration: number | null;
  };
  readonly build: RunnableFunction['built'] | null;
  /** Statistics of several runs. */
  readonly statistics: Statistics | null;
}

export interface InvocationSummary {
  readonly function: string;
  readonly outcome: InvocationOutcome;
  readonly failure: InvocationFailure | undefined;
  readonly logs: string;
  readonly built: RunnableFunction['built'];
  readonly statistics: Statistics | undefined;
  readonly warnings: readonly string[];
}

export function invocationJson(summary: InvocationSummary): InvocationJson {
  const { ok, report } = summary.outcome;
  const { head, payload } = partsOf(summary.outcome);
  return {
    created: [],
    changed: [],
    unchanged: [],
    removed: [],
    conflicts: [],
    warnings: summary.warnings,
    next: [],
    function: summary.function,
    ok,
    response: ok ? asData(payload) : null,
    responseHead: head,
    error: ok ? null : asData(payload),
    place: summary.failure?.place?.at ?? null,
    explanation: summary.failure?.explanation ?? null,
    logs: summary.logs,
    report: {
      requestId: report.requestId,
      duration: report.durationMs,
      billedDuration: billedMs(report),
      memorySize: report.memory,
      maxMemoryUsed: report.maxMemory ?? null,
      initDuration: report.initMs ?? null,
    },
    build: summary.built ?? null,
    statistics: summary.statistics ?? null,
  };
}

function partsOf({ ok, payload, stream }: InvocationOutcome): { head: unknown; payload: Buffer } {
  if (!ok || stream === undefined) return { head: null, payload };
  let head: unknown = null;
  const body: Buffer[] = [];
  const parts = new ResponseStreamSplitter(
    (json) => {
      head = JSON.parse(json);
    },
    (part) => body.push(part),
  );
  parts.write(payload);
  return { head, payload: Buffer.concat(body) };
}

function asData(payload: Buffer): unknown {
  const text = payload.toString();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
