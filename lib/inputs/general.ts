import { isInteractive } from '../console/interactive.ts';
import { defineInputs } from './define.ts';

export type ConflictPolicy = 'ask' | 'skip' | 'overwrite' | 'fail';

/** Inputs of every command. They are never prompted for. */
export const generalInputs = defineInputs({
  yes: { kind: 'confirm', message: 'Accept all defaults without prompting', alias: 'y', default: false },
  interactive: { kind: 'confirm', message: 'Prompt for missing values', default: isInteractive },
  dryRun: { kind: 'confirm', message: 'Show what would change, and write nothing', default: false },
  json: {
    kind: 'confirm',
    message: 'Print one JSON object to stdout, and everything else to stderr',
    default: false,
  },
  conflict: {
    kind: 'choice',
    message: 'What to do if a file exists and differs',
    choices: [
      { value: 'ask', note: 'ask for each file (default in a terminal)' },
      { value: 'skip', note: 'keep your file' },
      { value: 'overwrite', note: 'replace your file' },
      { value: 'fail', note: 'write nothing, and exit with code 73 (default without a terminal)' },
    ],
    default: (before) =>
      before.interactive === true && before.yes !== true && before.json !== true ? 'ask' : 'fail',
  },
  cwd: { kind: 'text', names: 'directory', message: 'Directory to run in', default: '.' },
  answers: { kind: 'text', names: 'file', message: 'JSON file with the answers, by input name', default: '' },
  debug: { kind: 'confirm', message: 'Show stack traces', default: false },
  color: { kind: 'confirm', message: 'Color the output if the terminal supports it', default: true },
  help: { kind: 'confirm', message: 'Show this help', alias: 'h', default: false },
});
