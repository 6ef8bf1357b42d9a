import { isInteractive } from '../console/interactive.ts';
import { defineInputs } from './define.ts';

export type ConflictPolicy = 'ask' | 'skip' | 'overwrite' | 'fail';

/** Inputs that every command has. None of them is ever asked. */
export const generalInputs = defineInputs({
  yes: { kind: 'confirm', message: 'Take all defaults and ask nothing', alias: 'y', default: false },
  interactive: { kind: 'confirm', message: 'Ask for what was not given', default: isInteractive },
  dryRun: { kind: 'confirm', message: 'Show what would change and write nothing', default: false },
  json: { kind: 'confirm', message: 'Print one JSON object on stdout, all else on stderr', default: false },
  conflict: {
    kind: 'choice',
    message: 'What to do with a file that exists and differs',
    choices: [
      { value: 'ask', note: 'for each file; the default where you can be asked' },
      { value: 'skip', note: 'keep yours' },
      { value: 'overwrite', note: 'take the new one' },
      { value: 'fail', note: 'write nothing and exit with 73; the default where nobody can be asked' },
    ],
    default: (before) =>
      before.interactive === true && before.yes !== true && before.json !== true ? 'ask' : 'fail',
  },
  cwd: { kind: 'text', message: 'Directory to work in', default: '.' },
  answers: { kind: 'text', message: 'JSON file with answers, by input name', default: '' },
  debug: { kind: 'confirm', message: 'Show stack traces', default: false },
  color: { kind: 'confirm', message: 'Colours, where the terminal has them', default: true },
  help: { kind: 'confirm', message: 'Show this help', alias: 'h', default: false },
});
