import { spawn } from 'node:child_process';

export interface ProcessResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which they came. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
}

/** The environment of the tests, without its say on colours: that must not decide what a test reads. */
export const environment = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined };

/** Runs a program to its end, whatever its exit code. */
export async function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<ProcessResult> {
  const child = spawn(program, args, { cwd: options.cwd, env: { ...environment, ...options.env } });
  let [stdout, stderr, output] = ['', '', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    output += text;
  });
  child.stdin.end(options.input);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject).once('close', (exitCode) => {
      resolve(exitCode ?? -1);
    });
  });
  return { code, stdout, stderr, output };
}

/** @throws Error with all output where the program fails */
export async function mustRun(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<ProcessResult> {
  const ran = await run(program, args, options);
  if (ran.code !== 0)
    throw new Error(`${[program, ...args].join(' ')} ended with ${ran.code}:\n${ran.output}`);
  return ran;
}
