import { spawn } from 'node:child_process';
/** The environment of the tests, without its say on colours: that must not decide what a test reads. */
export const environment = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined };
/** Runs a program to its end, whatever its exit code. */
export async function run(program, args, options = {}) {
    const child = spawn(program, args, { cwd: options.cwd, env: { ...environment, ...options.env } });
    let [stdout, stderr, output] = ['', '', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
        stdout += text;
        output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
        stderr += text;
        output += text;
    });
    child.stdin.end(options.input);
    const code = await new Promise((resolve, reject) => {
        child.once('error', reject).once('close', (exitCode) => {
            resolve(exitCode ?? -1);
        });
    });
    return { code, stdout, stderr, output };
}
/** @throws Error with all output where the program fails */
export async function mustRun(program, args, options = {}) {
    const ran = await run(program, args, options);
    if (ran.code !== 0)
        throw new Error(`${[program, ...args].join(' ')} ended with ${ran.code}:\n${ran.output}`);
    return ran;
}
