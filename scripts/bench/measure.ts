import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { temporaryFolder } from '../../test/support/cli.ts';

/** One of the things that are compared. */
export interface Contender {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** The folder to run in; undefined: a new empty folder each time. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Before each run; its time does not count. */
  readonly before?: () => void;
}

/**
 * Runs all contenders in turns, in reverse order every other round, after a first round that does not count.
 *
 * @returns by name, the wall time of each round in milliseconds
 * @throws Error with the output of a contender if it fails
 */
export async function interleaved(
  rounds: number,
  contenders: readonly Contender[],
): Promise<Readonly<Record<string, readonly number[]>>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const contender of round % 2 === 0 ? contenders : [...contenders].reverse()) {
      const time = await timeOf(contender);
      if (round > 0) times.get(contender.name)?.push(time);
    }
  }
  return Object.fromEntries(times);
}

/** Wall time of one run, in milliseconds. */
export async function timeOf({ program, args, cwd, env, before }: Omit<Contender, 'name'>): Promise<number> {
  const folder = cwd ?? temporaryFolder();
  try {
    before?.();
    const start = performance.now();
    await mustEnd(program, args, folder, env);
    return performance.now() - start;
  } finally {
    if (cwd === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints the peak memory to stderr when the process ends, in kilobytes on every platform. */
const REPORT = "process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS+'\\n'))";

/** Peak resident memory of a Node program, in megabytes (10^6 bytes). */
export async function peakOf(args: readonly string[], cwd: string): Promise<number> {
  const output = await mustEnd(process.execPath, [`--import=data:text/javascript,${REPORT}`, ...args], cwd);
  return (Number(/\npeak (\d+)\n/.exec(output)?.[1]) * 1024) / 1e6;
}

/** @returns all that it wrote */
function mustEnd(
  program: string,
  args: readonly string[],
  cwd: string,
  env?: Contender['env'],
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.once('error', reject).once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${[program, ...args].join(' ')} ended with ${String(code)}:\n${output}`));
    });
  });
}
