import type { Outcome } from '../runtime-api/invocation-outcome.ts';
import { billedMs } from '../runtime-api/invocation-report.ts';
import type { Report as RunReport } from '../plan/plan-report.ts';
import type { Startable } from '../local-run/runnable-function.ts';
import type { Failure } from '../local-run/invocation-failure.ts';
import type { Statistics } from './statistics.ts';
import { StreamParts } from './response-stream.ts';

/** What `invoke --json` prints beside what every command does. Times are milliseconds, memory is MB. */
export interface InvocationJson extends RunReport {
  readonly function: string;
  readonly ok: boolean;
  /** As data where it is JSON, else as text; null where the invocation failed. */
  readonly response: unknown;
  /** Of a streamed response for HTTP: status, headers, cookies. */
  readonly responseHead: unknown;
  /** As Lambda gives it to the caller. */
  readonly error: unknown;
  readonly explanation: Failure['explanation'] | null;
  readonly logs: string;
  readonly report: {
    readonly requestId: string;
    readonly duration: number;
    readonly billedDuration: number;
    readonly memorySize: number;
    readonly maxMemoryUsed: number | null;
    readonly initDuration: number | null;
  };
  readonly build: Startable['built'] | null;
  /** Of `--runs`. */
  readonly statistics: Statistics | null;
}

export interface Told {
  readonly function: string;
  readonly outcome: Outcome;
  readonly failure: Failure | undefined;
  readonly logs: string;
  readonly built: Startable['built'];
  readonly statistics: Statistics | undefined;
  readonly warnings: readonly string[];
}

export function invocationJson(told: Told): InvocationJson {
  const { ok, report } = told.outcome;
  const { head, payload } = partsOf(told.outcome);
  return {
    created: [],
    changed: [],
    unchanged: [],
    removed: [],
    conflicts: [],
    warnings: told.warnings,
    next: [],
    function: told.function,
    ok,
    response: ok ? asData(payload) : null,
    responseHead: head,
    error: ok ? null : asData(payload),
    explanation: told.failure?.explanation ?? null,
    logs: told.logs,
    report: {
      requestId: report.requestId,
      duration: report.durationMs,
      billedDuration: billedMs(report),
      memorySize: report.memory,
      maxMemoryUsed: report.maxMemory ?? null,
      initDuration: report.initMs ?? null,
    },
    build: told.built ?? null,
    statistics: told.statistics ?? null,
  };
}

function partsOf({ ok, payload, stream }: Outcome): { head: unknown; payload: Buffer } {
  if (!ok || stream === undefined) return { head: null, payload };
  let head: unknown = null;
  const body: Buffer[] = [];
  const parts = new StreamParts(
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
