import { existsSync, readdirSync, readFileSync } from 'node:fs';

const POLL_MS = 20;

/** Watches the peak memory of the compiler host that another process starts, in megabytes (10^6 bytes); Linux only. */
export function watchHost(): () => number {
  let peak = 0;
  const clock = setInterval(() => {
    for (const pid of existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [])
      if (textOf(`/proc/${pid}/cmdline`).includes('LambdaAot.Compiler.dll'))
        peak = Math.max(peak, Number(/VmHWM:\s*(\d+)/.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0));
  }, POLL_MS);
  return () => {
    clearInterval(clock);
    return (peak * 1024) / 1e6;
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has ended.
    return '';
  }
}
