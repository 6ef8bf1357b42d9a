import { EditRefused } from "../../edit/refused.js";
import { blobId } from "../../solution/blob-id.js";
import { solutionFiles } from "../new-solution.js";
import { firstSources } from "./function-records.js";
/** For a record that has no ids: those of the files that are still as it would make them. */
export function idsOfUntouched(solution, { choices, functions }) {
    const generated = solutionFiles({ ...choices, functions: firstSources(functions) });
    const ids = generated.map(({ path, contents }) => [path, blobId(contents)]);
    return Object.fromEntries(ids.filter(([path, id]) => idOf(solution, path) === id));
}
/** undefined if there is no such file, or it is not text. */
function idOf(solution, path) {
    try {
        const text = solution.read(path);
        return text === undefined ? undefined : blobId(text);
    }
    catch (error) {
        if (error instanceof EditRefused)
            return undefined;
        throw error;
    }
}
