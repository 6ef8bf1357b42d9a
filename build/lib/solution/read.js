import { resolve } from 'node:path';
import { usageError } from "../errors.js";
import { askMsbuild } from "../dotnet/evaluate.js";
import { filesOnDisk } from "./files.js";
import { solutionRoot } from "./root.js";
import { Solution } from "./solution.js";
/**
 * Reads the solution that a folder lies in: the nearest one upwards.
 *
 * @param folder absolute
 * @throws LambdaAotError (exit code 2) if there is none
 */
export function readSolution(folder) {
    const root = solutionRoot(folder);
    if (root === undefined)
        throw usageError([
            `No solution found in ${folder} or any parent folder. ` +
                'Go to the folder of a solution, or pass its path with --cwd.',
        ]);
    return new Solution(root, filesOnDisk(root), (project, property) => askMsbuild(resolve(root, project), property));
}
