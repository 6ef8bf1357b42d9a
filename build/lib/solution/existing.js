import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from "../edit/bytes.js";
import { EditRefused } from "../edit/refused.js";
import { readTemplate } from "../edit/sam-template/template.js";
import { usageError } from "../errors.js";
import { runtimeClientProject } from "../blueprint/runtime-client.js";
import { architectures, runtimes } from "../tables/runtimes.js";
/**
 * Reads the solution in a folder.
 *
 * @throws LambdaAotError (exit code 2) where there is none that was made here
 */
export function readSolution(folder) {
    const read = (path) => readText(join(folder, path));
    const names = readdirSync(folder);
    const solutionFile = names.find((name) => name.endsWith('.slnx')) ?? names.find((name) => name.endsWith('.sln'));
    const templateFile = ['template.yaml', 'template.yml', 'template.json'].find((name) => names.includes(name));
    const made = madeWith(read('.yo-rc.json'));
    if (solutionFile === undefined || templateFile === undefined || made === undefined)
        throw usageError([
            'No solution of lambda-aot is here: .yo-rc.json, a .slnx and template.yaml are looked for. ' +
                'Go to its folder, or name it with --cwd.',
        ]);
    const list = (path) => listFiles(folder, path);
    const isWithoutClient = made.optimize === 'leanest' && read(runtimeClientProject) === undefined;
    return {
        choices: {
            ...made,
            ...(isWithoutClient && { optimize: 'startup' }),
            ...fromTemplate(read, templateFile),
        },
        solutionFile,
        templateFile,
        read,
        list,
    };
}
const BUILT = new Set(['bin', 'obj', 'node_modules', '.git']);
function listFiles(root, folder) {
    const entries = existsSync(join(root, folder))
        ? readdirSync(join(root, folder), { withFileTypes: true })
        : [];
    return entries.flatMap((entry) => {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return BUILT.has(entry.name) ? [] : listFiles(root, path);
        return [path];
    });
}
function readText(path) {
    try {
        return textOf(readFileSync(path));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function madeWith(text) {
    try {
        const all = JSON.parse(text ?? '{}');
        const answers = all['generator-lambda-aot']?.answers;
        return answers && { ...answers, functions: Array.isArray(answers.functions) ? answers.functions : [] };
    }
    catch {
        return undefined;
    }
}
/** What a person may have changed since, as far as it is one of our choices. */
function fromTemplate(read, templateFile) {
    const { Runtime, Architectures, MemorySize, Timeout } = globalsOf(read, templateFile);
    const runtime = runtimes.find(({ id }) => id === Runtime)?.id;
    const [first] = Array.isArray(Architectures) ? Architectures : [];
    const arch = architectures.find(({ value }) => value === first)?.value;
    return {
        ...(runtime && { runtime }),
        ...(arch && { arch }),
        ...(typeof MemorySize === 'number' && { memory: MemorySize }),
        ...(typeof Timeout === 'number' && { timeout: Timeout }),
    };
}
/** A template that can't be read says nothing here; the edit of it will say why. */
function globalsOf(read, templateFile) {
    try {
        const { Globals } = readTemplate(read(templateFile) ?? '');
        return Globals?.Function ?? {};
    }
    catch (error) {
        if (error instanceof EditRefused)
            return {};
        throw error;
    }
}
