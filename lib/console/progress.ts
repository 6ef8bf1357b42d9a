import type { Output } from './output.ts';

/** Something that takes a while, and how long it has taken. */
export interface Progress {
  /** Clears the line, or ends it if there is no terminal. */
  readonly stop: () => void;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Shows what is being done: a line that moves on a terminal, one that stays elsewhere. */
export function startProgress(what: string, output: Output): Progress {
  if (!output.isTerminal || process.env.TERM === 'dumb') {
    // What is done at once need not be said.
    const clock = setTimeout(() => {
      output.write(`${what} …\n`);
    }, 3000);
    return {
      stop: () => {
        clearTimeout(clock);
      },
    };
  }
  const { cyan, dim } = output.colors;
  const began = performance.now();
  let frame = 0;
  const draw = (): void => {
    const seconds = Math.floor((performance.now() - began) / 1000);
    output.write(`\r\x1b[2K${cyan(FRAMES[frame++ % FRAMES.length] ?? '')} ${what} ${dim(`${seconds} s`)}`);
  };
  draw();
  const clock = setInterval(draw, 100);
  return {
    stop: () => {
      clearInterval(clock);
      output.write('\r\x1b[2K');
    },
  };
}
