import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import helpers, { result } from 'yeoman-test';
import TrimGenerator from "../../../generators/trim/index.js";
import { trimCaseFile } from "../../support/trim-cases.js";
import { trimSolution } from "../../support/trim-solution.js";
const settings = { namespace: 'lambda-aot:trim', resolved: import.meta.filename };
/** The solution of the case, with what its publish has said. */
function writeCase(name) {
    return (folder) => {
        for (const [path, contents] of trimSolution(name).solution.files) {
            mkdirSync(dirname(join(folder, path)), { recursive: true });
            writeFileSync(join(folder, path), contents);
        }
        writeFileSync(join(folder, 'publish.log'), readFileSync(trimCaseFile(name, 'publish.log')));
    };
}
const runWith = (name, answers) => helpers
    .create(TrimGenerator, settings)
    .inTmpDir(writeCase(name))
    .withOptions({ interactive: true, log: 'publish.log' })
    .withAnswers(answers);
describe('lambda-aot trim, asked at a terminal', () => {
    it('asks for each cause which fix to make, the recommended one first', async () => {
        await runWith('mapper', { chosen: 0 });
        assert.deepEqual(result.askedQuestions.map(({ name }) => name), ['chosen']);
        result.assertFileContent('src/Orders/Orders.csproj', '<TrimmerRootAssembly Include="bootstrap" />');
    });
    it('puts an attribute on the method that hands the types over, where that is chosen', async () => {
        await runWith('mapper', { chosen: 1 });
        result.assertNoFileContent('src/Orders/Orders.csproj', 'TrimmerRootAssembly');
        for (const type of ['Order', 'OrderRow'])
            result.assertFileContent('src/Orders/Function.cs', `    [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(${type}))]\n`);
    });
    it('changes nothing where nothing is chosen', async () => {
        await runWith('mapper', { chosen: 2 });
        result.assertNoFileContent('src/Orders/Orders.csproj', 'TrimmerRootAssembly');
        result.assertNoFileContent('src/Orders/Function.cs', 'DynamicDependency');
    });
});
