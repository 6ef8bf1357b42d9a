import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordFile, recordKey } from "./record-file.js";
/** Names that SAM and Amazon.Lambda.Tools give a template. */
export const templateNames = ['template.yaml', 'template.yml', 'template.json', 'serverless.template'];
/**
 * The root of the solution that a folder lies in: the nearest folder upwards that has our record or a solution file;
 * else the nearest with a template, or else with a project. It is not looked for outside the repository.
 *
 * @param start absolute
 * @returns undefined if there is none
 */
export function solutionRoot(start) {
    const folders = foldersUpwards(start).map((folder) => ({ folder, names: namesIn(folder) }));
    for (const isRoot of marks) {
        const found = folders.find(({ folder, names }) => isRoot(names, folder));
        if (found)
            return found.folder;
    }
    return undefined;
}
/** What makes a folder the root of a solution, the surest first. */
const marks = [
    (names, folder) => names.some((name) => /\.slnx?$/i.test(name)) ||
        (names.includes(recordFile) && hasRecord(join(folder, recordFile))),
    (names) => names.some((name) => templateNames.includes(name)),
    (names) => names.some((name) => name.endsWith('.csproj')),
];
/** A folder and those above it, up to the root of a git repository. */
function foldersUpwards(folder) {
    const parent = dirname(folder);
    return parent === folder || existsSync(join(folder, '.git'))
        ? [folder]
        : [folder, ...foldersUpwards(parent)];
}
function namesIn(folder) {
    try {
        return readdirSync(folder);
    }
    catch {
        return [];
    }
}
/** Other generators of Yeoman keep theirs in a file of the same name. */
function hasRecord(path) {
    try {
        return readFileSync(path, 'utf8').includes(`"${recordKey}"`);
    }
    catch {
        return false;
    }
}
