import type { InvocationReport } from '../../runtime-api/invocation-report.ts';
import { reportLine } from '../../runtime-api/invocation-report.ts';

const LOG_TAIL_BYTES = 4096;

/** The last 4 KB of an invocation's log, with the lines that Lambda itself writes. */
export function tailOf(logs: string, report: InvocationReport): Buffer {
  const { requestId } = report;
  const lines = [
    `START RequestId: ${requestId} Version: $LATEST`,
    ...(logs === '' ? [] : [logs.replace(/\n$/, '')]),
    `END RequestId: ${requestId}`,
    reportLine(report),
    '',
  ];
  return Buffer.from(lines.join('\n')).subarray(-LOG_TAIL_BYTES);
}
