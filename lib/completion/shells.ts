import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** The shells that can complete a command line, and the file in templates/completion for each. */
export const shells = [
  { value: 'bash', note: 'a script for bash-completion or ~/.bashrc', file: 'lambda-aot.bash' },
  { value: 'zsh', note: 'a file for $fpath', file: 'lambda-aot.zsh' },
  { value: 'fish', note: 'a file for ~/.config/fish/completions', file: 'lambda-aot.fish' },
  { value: 'powershell', note: 'a script for $PROFILE', file: 'lambda-aot.ps1' },
] as const;

export type Shell = (typeof shells)[number]['value'];

/** The script that makes a shell complete command lines of lambda-aot. */
export function completionScript(wanted: Shell): string {
  const { file = '' } = shells.find(({ value }) => value === wanted) ?? {};
  return readFileSync(join(packageRoot, 'templates', 'completion', file), 'utf8');
}
