import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Shell } from '../../lib/completion/shells.ts';
import { bin, lambdaAot, temporaryFolder } from './cli.ts';
import { installed } from './installed.ts';
import { keys, noTerminal, Terminal } from './terminal.ts';

/** A folder with a solution, a completion script, and `lambda-aot` on the PATH. */
export interface Desk {
  /** With the functions Count and PlaceOrder. */
  readonly solution: string;
  /** The script as it was printed. */
  readonly script: string;
  /** To be removed at the end. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Skips the tests with the reason if a shell is not installed. */
export function skipWithout(context: Mocha.Context, reason: string | undefined): void {
  if (reason === undefined) return;
  console.log(`    skipped: ${reason}`);
  context.skip();
}

export const noShell = (shell: string): string | undefined => installed(shell);

/** Why a shell cannot be used at a terminal here; undefined if it can. */
export const noShellAtTerminal = (shell: string): string | undefined => noShell(shell) ?? noTerminal();

export async function deskFor(shell: Shell): Promise<Desk> {
  const folder = temporaryFolder();
  const flags = ['--yes', '--no-git', '--event=sqs,plain-string', '--function=PlaceOrder,Count'];
  const made = await lambdaAot(['new', 'shop', ...flags], { cwd: folder });
  assert.equal(made.code, 0, made.output);
  const { stdout } = await lambdaAot(['completion', shell]);
  const script = join(folder, `completion.${shell}`);
  writeFileSync(script, stdout);
  mkdirSync(join(folder, 'bin'));
  const program = `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`;
  writeFileSync(join(folder, 'bin', 'lambda-aot'), program, { mode: 0o755 });
  const env = { PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter), HOME: folder };
  return { solution: join(folder, 'shop'), script, folder, env };
}

/** What Tab did. */
export interface Completed {
  /** The words of the line after it. */
  readonly words: readonly string[];
  /** All that the terminal showed. */
  readonly screen: string;
}

/**
 * Types a line into a shell at a terminal, and Tab after it.
 *
 * @param setup lines that load the script
 */
export async function afterTab(
  shell: readonly [string, ...string[]],
  { solution, env }: Desk,
  setup: readonly string[],
  line: string,
): Promise<Completed> {
  const [program, ...args] = shell;
  const terminal = new Terminal(program, args, solution, { ...env, TERM: 'dumb' });
  terminal.type([...setup, `printf '%s\\n' re""ady`, ''].join('\n'));
  await terminal.see('ready');
  terminal.type(`${line}\t`);
  // To the beginning of the line, which then shows its words instead of running.
  terminal.type(`${keys.home}printf '<%s>' be''gin ${keys.enter}`);
  terminal.type(`echo ; exit${keys.enter}`);
  await terminal.end();
  const { screen } = terminal;
  const [, shown = ''] = /<begin>(.*)/.exec(screen) ?? [];
  return { words: [...shown.matchAll(/<([^>]*)>/g)].map(([, word = '']) => word), screen };
}
