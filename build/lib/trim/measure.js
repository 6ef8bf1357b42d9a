import { join } from 'node:path';
import { eventOf } from "../invoke/event.js";
import { failureOf } from "../invoke/failure.js";
import { targetOf } from "../invoke/target.js";
import { FunctionInstance } from "../runtime-api/instance.js";
import { invokeWithReport } from "../runtime-api/outcome.js";
import { publishForWarnings } from "./publish.js";
/** Publishes a function, and invokes it where that is asked for. */
export async function measure(cwd, solution, fn, event) {
    const { warnings, bytes, launch } = await publishForWarnings(cwd, fn);
    // The analyzers warn of code that is not in the executable, and only where they run: not of what is up to date.
    const published = { warnings: warnings.filter(({ from }) => from === 'compiler'), bytes };
    if (event === undefined)
        return published;
    return { ...published, invoked: await invokeOnce(cwd, solution, fn, launch, event) };
}
async function invokeOnce(cwd, solution, fn, launch, event) {
    const payload = eventOf(event, cwd, join(cwd, 'events', `${fn.name}.json`));
    const { options } = targetOf(solution, fn, launch, { memory: undefined, timeout: undefined, env: [] });
    const instance = await FunctionInstance.start(options);
    const outcome = await invokeWithReport(instance, payload, {
        memory: options.memory,
        isFirst: true,
    }).finally(() => instance.stop());
    return {
        ok: outcome.ok,
        text: outcome.ok ? outcome.payload.toString() : (await failureOf(outcome, fn.name)).title,
    };
}
