import { spawn } from 'node:child_process';
import { installed } from "./installed.js";
import { environment } from "./run.js";
/** Why no terminal can be had here; undefined where one can. */
export function noTerminal() {
    return process.platform === 'linux' ? installed('script') : 'script(1) has other flags here';
}
/** A program at a pseudo-terminal, as a person sits before it. */
export class Terminal {
    #child;
    #ended;
    #screen = '';
    /** Where the text that nobody has waited for yet begins. */
    #seen = 0;
    constructor(program, args, cwd) {
        const command = [program, ...args].map((word) => `'${word}'`).join(' ');
        const env = { ...environment, TERM: 'xterm', NO_COLOR: '1' };
        this.#child = spawn('script', ['-qec', command, '/dev/null'], { cwd, env });
        this.#child.stdout.setEncoding('utf8').on('data', (text) => (this.#screen += text));
        this.#ended = new Promise((resolve) => {
            this.#child.once('close', (code) => {
                resolve(code ?? -1);
            });
        });
    }
    /** All that was ever shown. */
    get screen() {
        return this.#screen;
    }
    /** Waits until the text comes up, after what was waited for before. */
    async see(text, seconds = 20) {
        for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline;) {
            const found = this.#screen.indexOf(text, this.#seen);
            if (found >= 0) {
                this.#seen = found + text.length;
                return;
            }
            await new Promise((resolve) => setTimeout(resolve, 20));
        }
        throw new Error(`"${text}" did not come up:\n${this.#screen}`);
    }
    type(keys) {
        this.#child.stdin.write(keys);
    }
    /** The exit code, once the program has ended. */
    end() {
        return this.#ended;
    }
}
export const keys = { enter: '\r', down: '\u001B[B', backspace: '\u007F', ctrlC: '\u0003' };
