import { Unsure } from "../refused.js";
import { lineEnd, lineIndent, nextLine } from "../text.js";
const PROJECT = /^Project\("(\{[^}]*\})"\)\s*=\s*"([^"]*)",\s*"([^"]*)",\s*"(\{[^}]*\})"/;
/** @throws Unsure where the text is no solution file, or a section of it is not closed */
export function readLines(text) {
    if (!/^\uFEFF?\s*Microsoft Visual Studio Solution File/.test(text))
        throw new Unsure('this is no solution file', 0);
    const projects = [];
    const configurations = [];
    const parents = new Map();
    const sections = new Map();
    const known = {};
    let section;
    for (let start = 0; start < text.length; start = nextLine(text, start)) {
        const line = text.slice(start, lineEnd(text, start)).trim();
        const place = { start, next: nextLine(text, start) };
        const [, type, name, path, id] = PROJECT.exec(line) ?? [];
        if (type !== undefined && name !== undefined && path !== undefined && id !== undefined)
            projects.push({ type: type.toUpperCase(), name, path, id: id.toUpperCase() });
        else if (line === 'EndProject')
            known.lastEndProject = place;
        else if (line === 'Global')
            known.global ??= place;
        else if (line === 'EndGlobal')
            known.endGlobal = place;
        else if (line.startsWith('GlobalSection('))
            section = /\(([^)]*)\)/.exec(line)?.[1];
        else if (line === 'EndGlobalSection' && section !== undefined) {
            sections.set(section, { end: start, indent: lineIndent(text, start) });
            section = undefined;
        }
        else if (section === 'SolutionConfigurationPlatforms' && line.includes('='))
            configurations.push(line.slice(0, line.indexOf('=')).trim());
        else if (section === 'NestedProjects') {
            const [child = '', parent = ''] = line.split('=').map((part) => part.trim().toUpperCase());
            parents.set(child, parent);
        }
    }
    if (section !== undefined)
        throw new Unsure(`GlobalSection(${section}) is not closed`, text.length);
    return { projects, configurations, parents, sections, ...known };
}
