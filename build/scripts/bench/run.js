// npm run bench: measures, and writes docs/benchmarks.md and its plots.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { generatorVersion, packageRoot } from "../../lib/package-root.js";
import { withSections } from "./document.js";
import { parts } from "./parts.js";
const docs = join(packageRoot, 'docs');
const document = join(docs, 'benchmarks.md');
async function main(chosen) {
    const order = Object.keys(parts);
    const unknown = chosen.filter((name) => !(name in parts));
    if (unknown.length > 0)
        throw new Error(`There is no part ${unknown.join(', ')}. Choose of: ${order.join(', ')}.`);
    mkdirSync(docs, { recursive: true });
    for (const name of chosen.length > 0 ? chosen : order) {
        console.error(`measuring: ${name}`);
        const section = await (await parts[name]?.())?.measure();
        if (section !== undefined)
            write(order, name, section);
    }
}
/** Each part is written as soon as it is measured: a later one may fail. */
function write(order, name, section) {
    const before = existsSync(document) ? readFileSync(document, 'utf8') : '';
    writeFileSync(document, withSections(before, order, { [name]: { ...section, machine: machine() } }));
    for (const { file, svg } of section.plots)
        writeFileSync(join(docs, file), svg);
    console.log(`${section.title}\n\n${section.text.trim()}\n`);
}
function machine() {
    const [cpu] = cpus();
    const date = new Date().toISOString().slice(0, 10);
    return `${date}, lambda-aot ${generatorVersion()}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`;
}
try {
    await main(process.argv.slice(2));
}
catch (error) {
    console.error(`✖ ${error.message}`);
    process.exitCode = 1;
}
