import { billedMs } from "../runtime-api/report.js";
import { StreamParts } from "./stream.js";
export function invocationJson(told) {
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
function partsOf({ ok, payload, stream }) {
    if (!ok || stream === undefined)
        return { head: null, payload };
    let head = null;
    const body = [];
    const parts = new StreamParts((json) => {
        head = JSON.parse(json);
    }, (part) => body.push(part));
    parts.write(payload);
    return { head, payload: Buffer.concat(body) };
}
function asData(payload) {
    const text = payload.toString();
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
