import { join } from 'node:path';
import { reportLine } from "../runtime-api/report.js";
import { readSolution } from "../solution/read.js";
import { oneFunction } from "../solution/choose-function.js";
import { startable } from "./build.js";
import { eventOf } from "./event.js";
import { failureOf } from "./failure.js";
import { Observer } from "./observer.js";
import { placesIn } from "./places.js";
import { invocationJson } from "./json.js";
import { memoryWarnings } from "./memory.js";
import { invokeOften } from "./runs.js";
import { say, showFailure, showResponse, warn } from "./show.js";
import { statisticsLines, statisticsOf } from "./statistics.js";
import { targetOf } from "./target.js";
/**
 * Compiles a function for this machine, runs it as Lambda would, and shows what came of it: the response on stdout,
 * all else on stderr; with `--json` one object on stdout.
 *
 * @returns the exit code: 1 where an invocation failed
 */
export async function invokeFunction(choices, { json }, cwd) {
    const solution = readSolution(cwd);
    const fn = oneFunction(solution, choices.function);
    const payload = eventOf(choices, cwd, join(solution.root, 'events', `${fn.name}.json`));
    const { launch, built } = await startable(solution.root, fn, choices, say);
    const { options, warnings } = targetOf(solution, fn, launch, choices);
    for (const each of warnings)
        warn(each);
    const observer = new Observer(choices.showLogs);
    const { told, invocations } = await invokeOften({ ...options, onLog: observer.onLog }, payload, choices, {
        clientContext: choices.clientContext,
        cognitoIdentity: choices.cognitoIdentity,
        onChunk: json || choices.runs > 1 ? undefined : observer.onChunk,
    });
    observer.end();
    const failure = told.ok ? undefined : await failureOf(told, fn.name, placesIn(fn));
    const statistics = choices.runs > 1 ? statisticsOf(invocations) : undefined;
    const notes = memoryWarnings(invocations, options.memory);
    if (json) {
        const beside = { logs: observer.logs, built, statistics, warnings: [...warnings, ...notes] };
        const all = invocationJson({ function: fn.name, outcome: told, failure, ...beside });
        process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
    }
    else {
        show(told, failure, observer.shown);
        for (const each of notes)
            warn(each);
        if (choices.jit)
            say('Built for the JIT: these are not the times of native code.');
        for (const line of statistics ? statisticsLines(statistics) : [reportLine(told.report)])
            say(line);
    }
    return told.ok ? 0 : 1;
}
/** A person reads why an invocation failed; a program gets the error document that Lambda would give it. */
function show(told, failure, shown) {
    const isTerminal = process.stdout.isTTY;
    if (failure)
        showFailure(failure, shown);
    if (!told.stream && (told.ok || !isTerminal))
        showResponse(told.payload, isTerminal);
}
