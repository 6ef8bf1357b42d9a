import assert from 'node:assert/strict';
import { join } from 'node:path';
import { FunctionInstance } from "../../lib/runtime-api/instance.js";
import { run } from "./run.js";
/** Compiles a function of a solution to a native executable. */
export async function publishFunction(solution, name, packages, { runtimeIdentifier, flags = [] } = {}) {
    const output = join(solution, 'published', name);
    const identifier = runtimeIdentifier ?? (process.arch === 'arm64' ? 'linux-arm64' : 'linux-x64');
    const publish = await run('dotnet', ['publish', join('src', name), '-c', 'Release', '-r', identifier, '-o', output, ...flags], { cwd: solution, env: packages.env });
    return { publish, executable: join(output, 'bootstrap') };
}
/** Calls a native executable once, through the local Runtime API. */
export async function invoke(executable, event, options = {}) {
    const settings = { name: 'Orders', memory: 512, timeout: 30, region: 'eu-west-1' };
    const instance = await FunctionInstance.start({ ...settings, ...options, executable });
    let answer;
    try {
        const { ok, payload } = await instance.invoke(event);
        assert.ok(ok, payload.toString());
        answer = payload.length > 0 ? JSON.parse(payload.toString()) : undefined;
    }
    finally {
        await instance.stop();
    }
    return { answer, logs: instance.logs };
}
export function noNativeLinux() {
    return process.platform === 'linux'
        ? undefined
        : 'a native Linux binary can only be compiled and run on Linux';
}
