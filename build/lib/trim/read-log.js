import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { usageError } from "../errors.js";
import { listFunctions } from "../solution/function-list.js";
import { parseTrimLog } from "./log.js";
/**
 * The warnings in the output of a publish.
 *
 * @param path a file, or `-` for stdin
 * @throws LambdaAotError (exit code 2) where there is no such file
 */
export function readLog(path, cwd) {
    try {
        return parseTrimLog(decoded(readFileSync(path === '-' ? 0 : resolve(cwd, path))));
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT' && code !== 'EISDIR')
            throw error;
        const what = code === 'EISDIR' ? 'is a folder' : 'does not exist';
        throw usageError([
            `The log ${path} ${what}. Make one: dotnet publish src/<Function> -c Release > ${path}`,
        ]);
    }
}
/** Without those of other functions: the log of a container build or of CI has all of them. */
export function warningsFor(fn, solution, warnings) {
    const others = listFunctions(solution).filter(({ name }) => name !== fn.name);
    const projects = others.map(({ project }) => posix.basename(project));
    return warnings.filter(({ project = '' }) => !projects.includes(project));
}
/** `>` of Windows PowerShell writes UTF-16. */
function decoded(bytes) {
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
