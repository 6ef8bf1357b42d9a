import { FunctionInstance } from "../runtime-api/instance.js";
import { invokeWithReport } from "../runtime-api/outcome.js";
/** Invokes a function so many times. */
export async function invokeOften(target, payload, { runs, concurrency, warm }, options) {
    const invocations = [];
    let told;
    let left = runs;
    const work = async () => {
        let instance;
        try {
            while (left-- > 0) {
                const isFirst = instance === undefined;
                instance ??= await FunctionInstance.start(target);
                const kind = { memory: target.memory, isFirst };
                const outcome = await invokeWithReport(instance, payload, kind, options);
                invocations.push({ ok: outcome.ok, report: outcome.report });
                if (told?.ok !== false)
                    told = outcome;
                if (warm && left > 0 && (await isStillThere(instance)))
                    continue;
                await instance.stop();
                instance = undefined;
            }
        }
        finally {
            await instance?.stop();
        }
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, runs) }, work));
    if (told === undefined)
        throw new Error('No invocation was made');
    return { told, invocations };
}
/** A function may end after its answer. */
const isStillThere = (instance) => instance.idle().then(() => true, () => false);
