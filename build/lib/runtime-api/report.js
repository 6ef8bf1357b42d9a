/**
 * Whole milliseconds: since August 2025 those of the start count for every kind of function.
 *
 * @see https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/
 */
export const billedMs = ({ durationMs, initMs = 0 }) => Math.ceil(durationMs + initMs);
/** The last line that Lambda writes to the log of an invocation; its fields are separated by tabs. */
export function reportLine(report) {
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
