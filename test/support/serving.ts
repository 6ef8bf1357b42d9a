import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { bin } from './cli.ts';
import { environment } from './run.ts';

/** `lambda-aot invoke --serve`, as it runs beside a test. */
export interface ServeProcess {
  readonly endpoint: string;
  /** What it has said so far. */
  readonly said: () => string;
  readonly process: ChildProcess;
  /** As by Ctrl-C; resolves with the exit code. */
  readonly end: () => Promise<number>;
}

export async function serve(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<ServeProcess> {
  const child = spawn(process.execPath, [bin, 'invoke', '--serve', ...args], {
    cwd,
    env: { ...environment, ...env },
  });
  let said = '';
  const ended = once(child, 'close').then(([code]) => (code as number | null) ?? -1);
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /Serving .* at (http:\S+)\. /.exec(said)?.[1];
      if (found) resolve(found);
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
