import { randomUUID } from 'node:crypto';
import { FunctionExited, InitError, TimedOut } from "./protocol.js";
/**
 * Invokes a function, and turns its end into what Lambda would say of it.
 *
 * @param isFirst of this execution environment: its start is part of the report
 * @throws Error where the process can't be started at all
 */
export async function invokeWithReport(instance, payload, { memory, isFirst }, options = {}) {
    const { requestId = randomUUID(), ...others } = options;
    const began = performance.now();
    try {
        const { durationMs, ...result } = await instance.invoke(payload, { requestId, ...others });
        const initMs = isFirst ? await instance.initDuration() : undefined;
        const report = { requestId, durationMs, memory, maxMemory: instance.measureMemory(), initMs };
        return { ...result, report };
    }
    catch (error) {
        if (!isFailure(error))
            throw error;
        const document = documentOf(error, requestId);
        const { errorType } = document;
        const status = error instanceof TimedOut ? { status: 'timeout' } : errorStatus(errorType);
        const initMs = isFirst ? await instance.initDuration().catch(() => undefined) : undefined;
        const durationMs = performance.now() - began - (initMs ?? 0);
        const report = { requestId, durationMs, memory, maxMemory: instance.measureMemory(), initMs, status };
        return { ok: false, payload: Buffer.from(JSON.stringify(document)), report, failure: error };
    }
}
const errorStatus = (errorType) => ({ status: 'error', errorType });
const isFailure = (error) => error instanceof FunctionExited || error instanceof InitError || error instanceof TimedOut;
/** In Lambda's words. */
function documentOf(error, requestId) {
    if (error instanceof InitError)
        return initDocument(error);
    const prefix = `RequestId: ${requestId} Error: `;
    if (error instanceof TimedOut)
        return { errorType: 'Sandbox.Timedout', errorMessage: prefix + error.message };
    const { exitCode, signal } = error;
    const reason = signal === null ? `exit status ${exitCode ?? 'unknown'}` : `signal: ${signalWord(signal)}`;
    const how = exitCode === 0 ? 'Runtime exited without providing a reason' : `Runtime exited with error: ${reason}`;
    return { errorType: 'Runtime.ExitError', errorMessage: prefix + how };
}
function initDocument({ document }) {
    try {
        return JSON.parse(document);
    }
    catch {
        return { errorType: 'Runtime.InitError', errorMessage: document };
    }
}
/** As Lambda's sandbox names signals; the rest keep their names. */
const signalWord = (signal) => ({ SIGKILL: 'killed', SIGSEGV: 'segmentation fault', SIGABRT: 'aborted' })[signal] ?? signal;
