import assert from 'node:assert/strict';
import { command as newCommand } from '../../../lib/commands/new.ts';
import { command as eventCommand } from '../../../lib/commands/event.ts';
import { command as functionCommand } from '../../../lib/commands/function.ts';
import { eventSources } from '../../../lib/events/catalogue.ts';
import { generalInputs } from '../../../lib/inputs/general.ts';
import { sourceInputs } from '../../../lib/blueprint/source-inputs.ts';

describe('the flags of the event sources', () => {
  it('are none that a command has already', () => {
    for (const { inputs } of [newCommand, functionCommand, eventCommand])
      for (const source of eventSources)
        for (const name of Object.keys(sourceInputs(source)))
          assert.ok(!(name in inputs) && !(name in generalInputs), `${source.id}: ${name}`);
  });

  it('have a default that passes their own check', () => {
    for (const source of eventSources)
      for (const [name, input] of Object.entries(sourceInputs(source))) {
        const value = input.default as string;
        if (input.kind === 'text') assert.equal(input.check?.(value) ?? true, true, `${source.id}: ${name}`);
      }
  });
});
