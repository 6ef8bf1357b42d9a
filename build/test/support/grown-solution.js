import { join } from 'node:path';
import { lambdaAot, temporaryFolder } from "./cli.js";
/** Name of the function that takes an event source: `DynamodbWindow` for dynamodb-window. */
export function functionOf(source) {
    return source.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
}
/** Adds a function for an event source, as a person does. */
function addSource(solution, source) {
    return lambdaAot(['event', source, '--function', functionOf(source)], { cwd: solution });
}
/**
 * A new solution, with a function for each event source beside its first one, Orders.
 *
 * @returns its folder, in a new one
 */
export async function growSolution(sources) {
    const parent = temporaryFolder();
    const made = await lambdaAot(['new', 'orders', '--yes', '--no-git'], { cwd: parent });
    if (made.code !== 0)
        throw new Error(`new: ${made.output}`);
    const solution = join(parent, 'orders');
    for (const source of sources) {
        const { code, output } = await addSource(solution, source);
        if (code !== 0)
            throw new Error(`event ${source}: ${output}`);
    }
    return solution;
}
