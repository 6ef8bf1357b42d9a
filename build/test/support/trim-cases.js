import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeItem } from "../../lib/edit/msbuild/items.js";
import { addPackageReference, addPackageVersion, addRootAssembly, } from "../../lib/edit/msbuild/references.js";
import { setProperty } from "../../lib/edit/msbuild/properties.js";
import { packageRoot } from "../../lib/package-root.js";
import { lambdaAot } from "./cli.js";
export const recordedLog = (name) => ({
    log: readFileSync(trimCaseFile(name, 'publish.log'), 'utf8'),
    assemblies: JSON.parse(readFileSync(trimCaseFile(name, 'assemblies.json'), 'utf8')),
});
const folder = join(packageRoot, 'test', 'cases', 'trim');
export const trimCaseNames = readdirSync(folder);
export const trimCaseFile = (name, file) => join(folder, name, file);
export function trimCase(name) {
    return JSON.parse(readFileSync(trimCaseFile(name, 'case.json'), 'utf8'));
}
/**
 * A new solution, with the code of a case.
 *
 * @param parent an empty folder
 * @returns the solution's folder
 */
export async function makeTrimSolution(name, parent) {
    const project = 'src/Orders/Orders.csproj';
    const { packages = {}, packagesOf = project, shared = false, roots, properties = {} } = trimCase(name);
    const flags = ['--yes', '--no-git', '--no-ci', shared ? '--shared' : '--no-shared'];
    const made = await lambdaAot(['new', 'orders', ...flags], { cwd: parent });
    assert.equal(made.code, 0, made.output);
    const solution = join(parent, 'orders');
    cpSync(trimCaseFile(name, 'src'), join(solution, 'src'), { recursive: true });
    const change = (path, edit) => {
        writeFileSync(join(solution, path), edit(readFileSync(join(solution, path), 'utf8')));
    };
    for (const [id, version] of Object.entries(packages)) {
        change(packagesOf, (text) => addPackageReference(text, id));
        change('Directory.Packages.props', (text) => addPackageVersion(text, id, version));
    }
    for (const [property, value] of Object.entries(properties))
        change(project, (text) => setProperty(text, property, value));
    if (roots === undefined)
        return solution;
    for (const root of ['bootstrap', 'Shared'])
        change(project, (text) => removeItem(text, 'TrimmerRootAssembly', root));
    for (const root of roots)
        change(project, (text) => addRootAssembly(text, root));
    return solution;
}
