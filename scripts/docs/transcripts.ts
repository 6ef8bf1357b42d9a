import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { packageRoot } from '../../lib/package-root.ts';
import { run } from '../../test/support/run.ts';

/**
 * A fenced block of a page that shows what a terminal showed: lines that start with `$ ` are commands, the others
 * their output. A test compares ` ```console run ` with what the commands print now. ` ```console recorded ` is run
 * only on request, because it needs .NET or shows times. A plain ` ```console ` is never run.
 * `<!-- run: … -->` is a command that readers do not see.
 */
const TRANSCRIPT = /^```console (run|recorded)\n([^]*?)^```$|^<!-- run: (.*) -->$/gm;

const MARK = '\u001E';

export interface ReplayOptions {
  /** Also run the blocks that are recorded. */
  readonly recorded: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** A page's text with the output of its commands as it is now. All commands of a page run in one shell, in order. */
export async function withTranscripts(page: string, { recorded, env = {} }: ReplayOptions): Promise<string> {
  const runs = (match: RegExpMatchArray): boolean => recorded || match[1] !== 'recorded';
  const commands = [...page.matchAll(TRANSCRIPT)].filter(runs).flatMap(commandsOf);
  if (commands.length === 0) return page;
  const outputs = await replay(commands, env);
  return page.replace(TRANSCRIPT, (whole: string, ...groups: string[]) => {
    const match = [whole, ...groups.slice(0, 3)] as RegExpMatchArray;
    if (!runs(match)) return whole;
    const lines = commandsOf(match).flatMap((command) => [`$ ${command}\n`, outputs.shift() ?? '']);
    return match[3] === undefined ? `\`\`\`console ${match[1] ?? ''}\n${lines.join('')}\`\`\`` : whole;
  });
}

function commandsOf([, , shown, hidden]: RegExpMatchArray): string[] {
  if (hidden !== undefined) return [hidden];
  return [...(shown ?? '').matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command);
}

/** @returns the output of each command */
async function replay(commands: readonly string[], env: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'lambda-aot-docs-'));
  try {
    const work = join(folder, 'work');
    mkdirSync(work);
    installIn(folder);
    const script = commands
      .map((command) => `${command}\nstatus=$?; printf '${MARK}'; (exit $status)\n`)
      .join('');
    const PATH = [folder, process.env.PATH].join(delimiter);
    const { output } = await run('bash', ['-c', `exec 2>&1\n${script}`], {
      cwd: work,
      env: { ...env, PATH, REPOSITORY: packageRoot },
    });
    return output
      .split(MARK)
      .slice(0, -1)
      .map((text) => tidy(text, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts `lambda-aot` into a folder, as the bundle that is in dist/. */
function installIn(folder: string): void {
  const bin = join(packageRoot, 'dist', 'generators', 'bin.js');
  writeFileSync(join(folder, 'lambda-aot'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`, {
    mode: 0o755,
  });
}

function tidy(output: string, folder: string): string {
  // eslint-disable-next-line no-control-regex
  const text = output.replace(/\u001B\[[\d;?]*[A-Za-z]/g, '').replaceAll(`${folder}/`, '');
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return ended.replace(/[ \t]+$/gm, '');
}
