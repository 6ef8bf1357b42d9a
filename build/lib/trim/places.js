import { lineAt } from "../edit/text.js";
export function ownCode(code, assemblies) {
    const projects = assemblies.filter(({ folder }) => folder !== undefined);
    // Of folders inside of one another the deepest counts.
    const deepest = projects.sort((left, right) => (right.folder?.length ?? 0) - (left.folder?.length ?? 0));
    return {
        code,
        files: [...code.files, ...code.referenced],
        assemblyOf: ({ path }) => deepest.find(({ folder = '' }) => path.startsWith(`${folder}/`))?.name ?? '',
    };
}
/** The solution's file that a warning names: a container or a CI system knows it below another folder. */
export function fileOf({ path }, { files }) {
    return files
        .filter((file) => path === file.path || path.endsWith(`/${file.path}`))
        .sort((left, right) => right.path.length - left.path.length)[0];
}
/** The member around a line; a statement may begin some lines above. */
export function memberAt(file, line) {
    return file.types
        .flatMap(({ members }) => members)
        .find(({ start, end }) => lineAt(file.text, start) <= line && line <= lineAt(file.text, end));
}
/** What a source generator has written is no place to look at. */
const isGenerated = ({ path }) => path.includes('/obj/');
/** `src/Orders/Function.cs:22`, or what else a warning tells. */
export function placeOfWarning(warning, own) {
    const path = fileOf(warning, own)?.path ?? (isGenerated(warning) ? '' : warning.path);
    if (path === '')
        return warning.member ?? '';
    return warning.line === undefined ? path : `${path}:${warning.line}`;
}
