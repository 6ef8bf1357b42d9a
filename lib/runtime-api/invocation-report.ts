/** What Lambda measures of one invocation. */
export interface InvocationReport {
  readonly requestId: string;
  readonly durationMs: number;
  /** Configured memory of the function, in MB. */
  readonly memory: number;
  /** In MB; undefined if the process ended before it could be measured. */
  readonly maxMemory: number | undefined;
  /** Only of the first invocation of an execution environment. */
  readonly initMs: number | undefined;
  /** Set if the function did not end the invocation itself. */
  readonly status?: { readonly status: 'error' | 'timeout'; readonly errorType?: string } | undefined;
}

/**
 * Whole milliseconds: since August 2025 those of the start count for every kind of function.
 *
 * @see https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/
 */
export const billedMs = ({ durationMs, initMs = 0 }: InvocationReport): number =>
  Math.ceil(durationMs + initMs);

/** The last line that Lambda writes to the log of an invocation; its fields are separated by tabs. */
export function reportLine(report: InvocationReport): string {
  const { requestId, durationMs, memory, maxMemory, initMs, status } = report;
  return [
    `REPORT RequestId: ${requestId}`,
    `Duration: ${durationMs.toFixed(2)} ms`,
    `Billed Duration: ${billedMs(report)} ms`,
    `Memory Size: ${memory} MB`,
    ...(maxMemory === undefined ? [] : [`Max Memory Used: ${Math.ceil(maxMemory)} MB`]),
    ...(initMs === undefined ? [] : [`Init Duration: ${initMs.toFixed(2)} ms`]),
    ...(status === undefined ? [] : [`Status: ${status.status}`]),
    ...(status?.errorType === undefined ? [] : [`Error Type: ${status.errorType}`]),
  ].join('\t');
}
