import type { Report } from '../../runtime-api/invocation-report.ts';
import { reportLine } from '../../runtime-api/invocation-report.ts';

const LAMBDA_RETURNS = 4096;

/** The last 4 KB of an invocation's log, with the lines that Lambda itself writes. */
export function tailOf(logs: string, report: Report): Buffer {
  const { requestId } = report;
  const lines = [
    `START RequestId: ${requestId} Version: $LATEST`,
    ...(logs === '' ? [] : [logs.replace(/\n$/, '')]),
    `END RequestId: ${requestId}`,
    reportLine(report),
    '',
  ];
  return Buffer.from(lines.join('\n')).subarray(-LAMBDA_RETURNS);
}
