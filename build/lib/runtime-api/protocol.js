/** The function said that it can't start: POST /runtime/init/error. */
export class InitError extends Error {
    /** JSON as the function sent it. */
    document;
    constructor(document) {
        super(`The function failed to initialize: ${document}`);
        this.name = 'InitError';
        this.document = document;
    }
}
/** The process ended without having answered. */
export class FunctionExited extends Error {
    exitCode;
    signal;
    /** The end of what it had written to stdout and stderr. */
    logs;
    constructor(exitCode, signal, logs) {
        super(`The function's process ended with ${signal ?? `exit code ${exitCode ?? 'unknown'}`}.\n${logs}`.trimEnd());
        this.name = 'FunctionExited';
        this.exitCode = exitCode;
        this.signal = signal;
        this.logs = logs;
    }
}
/** The function did not answer within its timeout, and was killed. */
export class TimedOut extends Error {
    seconds;
    constructor(seconds) {
        super(`Task timed out after ${seconds.toFixed(2)} seconds`);
        this.name = 'TimedOut';
        this.seconds = seconds;
    }
}
