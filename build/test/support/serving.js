import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { bin } from "./cli.js";
import { environment } from "./run.js";
export async function serve(args, cwd, env) {
    const child = spawn(process.execPath, [bin, 'invoke', '--serve', ...args], {
        cwd,
        env: { ...environment, ...env },
    });
    let said = '';
    const ended = once(child, 'close').then(([code]) => code ?? -1);
    const endpoint = await new Promise((resolve, reject) => {
        child.stderr.setEncoding('utf8').on('data', (text) => {
            said += text;
            const found = /Serving .* at (http:\S+);/.exec(said)?.[1];
            if (found)
                resolve(found);
        });
        void ended.then((code) => {
            reject(new Error(`It ended with ${code}:\n${said}`));
        });
    });
    return {
        endpoint,
        said: () => said,
        process: child,
        end: () => {
            child.kill('SIGINT');
            return ended;
        },
    };
}
