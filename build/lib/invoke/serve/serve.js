import { LambdaAotError } from "../../errors.js";
import { reportLine } from "../../runtime-api/report.js";
import { readSolution } from "../../solution/read.js";
import { chosenFunctions } from "../../solution/choose-function.js";
import { startable } from "../build.js";
import { failureOf } from "../failure.js";
import { placesIn } from "../places.js";
import { LogLines, say, showFailure, warn } from "../show.js";
import { targetOf } from "../target.js";
import { lambdaEndpoint } from "./endpoint.js";
import { FunctionPool } from "./pool.js";
/**
 * Compiles the functions of a solution and serves them on the loopback interface until the process is told to end.
 *
 * @throws LambdaAotError where one does not compile, or the port is taken
 */
export async function serveFunctions(choices, cwd) {
    const solution = readSolution(cwd);
    const wanted = chosenFunctions(solution, choices.function);
    const served = new Map();
    const places = new Map();
    for (const fn of wanted) {
        const { launch } = await startable(solution.root, fn, choices, say);
        const { options, warnings } = targetOf(solution, fn, launch, choices);
        for (const each of warnings)
            warn(each);
        const pool = new FunctionPool(options, choices.concurrency);
        places.set(options.name, placesIn(fn));
        served.set(options.name, choices.showLogs ? withShownLogs(options.name, pool) : pool);
    }
    const server = lambdaEndpoint(served, async (name, outcome, logs) => {
        const shown = choices.showLogs ? logs : '';
        if (!outcome.ok)
            showFailure(await failureOf(outcome, name, places.get(name)), shown);
        say(`${name}  ${reportLine(outcome.report)}`);
    });
    await new Promise((resolve, reject) => {
        server
            .once('error', (error) => {
            reject(error.code === 'EADDRINUSE' ? portTaken(choices.port) : error);
        })
            .listen(choices.port, '127.0.0.1', resolve);
    });
    const address = `http://127.0.0.1:${server.address().port}`;
    say(`Serving ${[...served.keys()].join(', ')} at ${address}; Ctrl-C ends it.`);
    const [name = 'NAME'] = served.keys();
    say(`  aws lambda invoke --endpoint-url ${address} --function-name ${name} ` +
        `--cli-binary-format raw-in-base64-out --payload '{}' response.json`);
    return new Promise(() => undefined);
}
const portTaken = (port) => new LambdaAotError(`Port ${port} is in use. Pass another --port, or none for a free one.`);
function withShownLogs(name, pool) {
    return {
        invoke: async (payload, onLog, options) => {
            const lines = new LogLines(name);
            const both = (text) => {
                lines.write(text);
                onLog(text);
            };
            try {
                return await pool.invoke(payload, both, options);
            }
            finally {
                lines.end();
            }
        },
    };
}
