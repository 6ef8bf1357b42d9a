import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { findContexts } from "../../lib/edit/csharp/find/contexts.js";
import { parseCSharp } from "../../lib/edit/csharp/syntax/parse.js";
import { packageRoot } from "../../lib/package-root.js";
const root = join(packageRoot, 'test', 'cases', 'serializable');
export function serializableCases() {
    return readdirSync(root).sort().map(readCase);
}
function readCase(name) {
    const folder = join(root, name);
    const expected = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'));
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.cs'))
        .map((path) => path.split(sep).join('/'))
        .sort();
    const texts = paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
    const isShared = ([path]) => path.startsWith('Shared/');
    return {
        name,
        expected,
        own: Object.fromEntries(texts.filter((each) => !isShared(each))),
        shared: Object.fromEntries(texts.filter(isShared)),
    };
}
export const parsed = (files) => Object.entries(files).map(([path, text]) => parseCSharp(text, { path }));
/** The names of the contexts that a case declares, without namespace. */
export const contextsOf = ({ own }) => findContexts(parsed(own)).map(({ name }) => name);
/** What `missing` or `unneeded` of a case says, taken apart. */
export function listedTypes(texts, each) {
    const [only = ''] = contextsOf(each);
    return texts.map((text) => {
        const [, context = only, type = '', propertyName] = /^(?:(\w+): )?(.+?)(?: as (\w+))?$/.exec(text) ?? [];
        return { context, type, ...(propertyName !== undefined && { propertyName }) };
    });
}
