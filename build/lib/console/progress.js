import { colorsFor } from "./colors.js";
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** Says on stderr what is being done: a line that moves on a terminal, one that stays elsewhere. */
export function startProgress(what, stream = process.stderr) {
    if (!stream.isTTY || process.env.TERM === 'dumb') {
        // What is done at once need not be said.
        const clock = setTimeout(() => stream.write(`${what} …\n`), 3000);
        return {
            stop: () => {
                clearTimeout(clock);
            },
        };
    }
    const { cyan, dim } = colorsFor(stream);
    const began = performance.now();
    let frame = 0;
    const draw = () => {
        const seconds = Math.floor((performance.now() - began) / 1000);
        stream.write(`\r\x1b[2K${cyan(FRAMES[frame++ % FRAMES.length] ?? '')} ${what} ${dim(`${seconds} s`)}`);
    };
    draw();
    const clock = setInterval(draw, 100);
    return {
        stop: () => {
            clearInterval(clock);
            stream.write('\r\x1b[2K');
        },
    };
}
