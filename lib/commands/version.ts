import { defineCommand } from '../command/command.ts';
import { defineInputs } from '../inputs/define.ts';

export const inputs = defineInputs({});

export const command = defineCommand({
  inputs,
  examples: [
    { type: '', for: 'Show the lines to paste into a bug report' },
    { type: '--json', for: 'Print them as JSON' },
  ],
  async execute(_answers, { cwd }) {
    const { executeVersion } = await import('../version/version-report.ts');
    return executeVersion(cwd);
  },
});
