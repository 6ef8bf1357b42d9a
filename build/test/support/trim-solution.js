import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeItem } from "../../lib/edit/msbuild/items.js";
import { setProperty } from "../../lib/edit/msbuild/properties.js";
import { addRootAssembly } from "../../lib/edit/msbuild/references.js";
import { listFunctions } from "../../lib/solution/function-list.js";
import { whatIsKnown } from "../../lib/trim/known.js";
import { readClosure } from "../../lib/trim/closure.js";
import { defaultChoices } from "./choices.js";
import { MemorySolution } from "./memory-solution.js";
import { recordedLog, trimCase, trimCaseFile } from "./trim-cases.js";
/** The solution of a case, its files in memory, with the assemblies that its recorded publish had. */
export function trimSolution(name) {
    const { shared = false, roots, properties = {} } = trimCase(name);
    const solution = new MemorySolution({ ...defaultChoices, shared });
    const code = trimCaseFile(name, 'src');
    for (const path of readdirSync(code, { recursive: true, encoding: 'utf8' }))
        if (path.endsWith('.cs'))
            solution.files.set(`src/${path}`, readFileSync(join(code, path), 'utf8'));
    for (const [property, value] of Object.entries(properties))
        solution.change('src/Orders/Orders.csproj', (text) => setProperty(text, property, value));
    if (roots)
        solution.change('src/Orders/Orders.csproj', (text) => {
            const without = ['bootstrap', 'Shared'].reduce((each, root) => removeItem(each, 'TrimmerRootAssembly', root), text);
            return roots.reduce(addRootAssembly, without);
        });
    const [fn] = listFunctions(solution);
    if (fn === undefined)
        throw new Error(`${name} has no function`);
    const { assemblies } = recordedLog(name);
    const projects = readClosure(solution, fn.project).assemblies.filter(({ kind }) => kind !== 'package');
    const closure = { assemblies: [...projects, ...assemblies], isRestored: true };
    return { solution, fn, known: whatIsKnown(solution, fn, closure, indexOfRecorded(assemblies)) };
}
const indexOfRecorded = (assemblies) => {
    const typesOf = (name) => assemblies.find((each) => each.name === name)?.types ?? [];
    return {
        assemblyOf: (type) => assemblies.find(({ types }) => types.includes(type))?.name,
        typesOf,
        metadataNamesOf: typesOf,
    };
};
