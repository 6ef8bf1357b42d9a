// Publishes the functions of test/cases/trim, and keeps beside each what the publish said, and the assemblies it was made
// of with those of their types that the log or the code names. Names of cases may follow.
import { rmSync, writeFileSync } from 'node:fs';
import { readSolution } from "../lib/solution/read.js";
import { oneFunction } from "../lib/solution/choose-function.js";
import { readClosure } from "../lib/trim/closure.js";
import { indexOf } from "../lib/trim/type-index.js";
import { temporaryFolder } from "../test/support/cli.js";
import { publishFunction } from "../test/support/native.js";
import { packageSource } from "../test/support/packages.js";
import { makeTrimSolution, trimCaseFile, trimCaseNames } from "../test/support/trim-cases.js";
const [, , ...wanted] = process.argv;
const packages = await packageSource();
console.log(`Packages Amazon.Lambda.* come from ${packages.description}.`);
for (const name of wanted.length > 0 ? wanted : trimCaseNames) {
    const parent = temporaryFolder();
    const solution = await makeTrimSolution(name, parent);
    const { publish } = await publishFunction(solution, 'Orders', packages);
    const log = publish.output
        .replaceAll(solution, '/solution')
        .replaceAll(packages.env.NUGET_PACKAGES ?? '/no/such/folder', '/packages')
        .replace(/\S*\/\.nuget\/packages/g, '/packages');
    writeFileSync(trimCaseFile(name, 'publish.log'), log);
    writeFileSync(trimCaseFile(name, 'assemblies.json'), `${JSON.stringify(assembliesOf(solution, log), null, 2)}\n`);
    rmSync(parent, { recursive: true });
    console.log(`${name}: ${publish.code === 0 ? 'published' : 'failed'}`);
}
function assembliesOf(folder, log) {
    const solution = readSolution(folder);
    const { assemblies } = readClosure(solution, oneFunction(solution, '').project);
    const code = solution
        .list('src')
        .filter((path) => path.endsWith('.cs'))
        .map((path) => solution.read(path) ?? '')
        .join('\n');
    const { typesOf } = indexOf(assemblies);
    const isNamed = (type) => log.includes(type) || new RegExp(`\\b${type.split('.').at(-1) ?? ''}\\b`).test(code);
    return assemblies.flatMap(({ name, kind, from }) => {
        if (kind === 'function' || kind === 'project')
            return [];
        const types = typesOf(name).filter((type) => /^[\w.]+$/.test(type) && isNamed(type));
        return kind === 'package' || types.length > 0 ? [{ name, kind, from, types }] : [];
    });
}
