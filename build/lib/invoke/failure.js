import { explain } from "../explain/explain.js";
import { FunctionExited } from "../runtime-api/protocol.js";
/** @param places called for an error that does not say where in the code it comes from; one line for each place */
export async function failureOf({ payload, failure }, functionName, places = () => Promise.resolve([])) {
    const document = parsed(payload.toString());
    const stack = stackOf(document);
    // What a process has written before it ended says more than its exit code.
    const written = failure instanceof FunctionExited ? failure.logs : '';
    const text = [titleOf(document), ...stack, written].join('\n');
    const { errorMessage: message = '' } = document;
    const explanation = explain(text, { function: functionName });
    const where = explanation?.id === 'json-by-reflection' ? await places() : [];
    return {
        title: titleOf(document),
        message,
        stack,
        explanation: explanation && { ...explanation, todo: [...where, ...explanation.todo] },
    };
}
function parsed(text) {
    try {
        const document = JSON.parse(text);
        if (typeof document === 'object' && document !== null)
            return document;
    }
    catch {
        // Told below as it is.
    }
    return { errorMessage: text };
}
const titleOf = ({ errorType = 'Error', errorMessage = '' }) => `${errorType}: ${errorMessage}`;
function stackOf({ stackTrace = [], cause }) {
    const frames = stackTrace.map((frame) => `  ${frame.trim()}`);
    return cause === undefined ? frames : [...frames, `Caused by ${titleOf(cause)}`, ...stackOf(cause)];
}
