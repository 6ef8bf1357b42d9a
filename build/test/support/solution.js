import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lambdaAot, temporaryFolder } from "./cli.js";
import { invoke, noNativeLinux, publishFunction } from "./native.js";
import { packageSource } from "./packages.js";
import { run } from "./run.js";
/** Generates, tests, publishes and invokes one solution, and promises that all of it works. */
export function describeSolution(title, wanted) {
    describe(title, () => {
        let built;
        let tested;
        const use = () => {
            assert.ok(built, 'the solution was not built');
            return built;
        };
        before(async function () {
            const reason = noNativeLinux() ?? wanted.skip?.();
            if (reason !== undefined) {
                console.log(`    skipped: ${reason}`);
                this.skip();
            }
            const parent = temporaryFolder();
            const made = await lambdaAot(['new', 'orders', '--yes', '--no-git', ...(wanted.flags ?? [])], {
                cwd: parent,
            });
            assert.equal(made.code, 0, made.output);
            const packages = await packageSource();
            const folder = join(parent, 'orders');
            tested = await run('dotnet', ['test'], { cwd: folder, env: packages.env });
            const { runtimeIdentifier, publishFlags: flags } = wanted;
            const published = await publishFunction(folder, 'Orders', packages, { runtimeIdentifier, flags });
            built = { folder, packages, ...published };
        });
        after(() => {
            if (built)
                rmSync(join(built.folder, '..'), { recursive: true, force: true });
        });
        it('passes its own tests', () => {
            assert.equal(tested?.code, 0, tested?.output);
            assert.match(tested.output, /Passed!/);
            assert.doesNotMatch(tested.output, /warning/);
        });
        it('compiles to a native binary without a warning', () => {
            assert.equal(use().publish.code, 0, use().publish.output);
            assert.doesNotMatch(use().publish.output, /warning/);
            assert.ok(existsSync(use().executable));
        });
        it('answers the sample event', async () => {
            const event = readFileSync(join(use().folder, 'events', 'Orders.json'));
            assert.deepEqual(await answerOf(use(), event, wanted.emulator), wanted.answer);
        });
        wanted.also?.(use);
    });
}
/** Calls the native binary once, through the local Runtime API. */
export async function answerOf({ executable }, event, emulator = []) {
    const { answer } = await invoke(executable, event, { emulator });
    return answer;
}
