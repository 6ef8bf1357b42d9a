import { defineCommand } from '../command/command.ts';
import { completionScript, shells } from '../completion/shells.ts';
import { defineInputs } from '../inputs/define.ts';

export const inputs = defineInputs({
  shell: {
    kind: 'choice',
    argument: true,
    message: 'Shell',
    choices: shells.map(({ value, note }) => ({ value, note })),
  },
});

export const command = defineCommand({
  inputs,
  examples: [
    { type: 'bash', for: 'Print the script for bash, with a comment that says how to install it' },
    { type: 'zsh > ~/.zfunc/_lambda-aot', for: 'Install it for zsh' },
    { type: 'fish > ~/.config/fish/completions/lambda-aot.fish', for: 'Install it for fish' },
    {
      type: 'powershell | Out-String | Invoke-Expression',
      for: 'Enable it in the current PowerShell session',
    },
  ],
  async execute({ shell }) {
    const script = completionScript(shell);
    return { text: () => script, data: () => ({ shell, script }) };
  },
});
