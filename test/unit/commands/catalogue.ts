import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generatorName } from '../../../lib/command/command.ts';
import { commandNamed, commands } from '../../../lib/commands/catalogue.ts';
import { packageRoot } from '../../../lib/package-root.ts';

describe('the catalogue of commands', () => {
  for (const { name, load } of commands)
    it(`loads ${name}, with inputs and examples`, async () => {
      const { inputs, examples } = await load();
      assert.ok(Object.keys(inputs).length > 0);
      assert.ok(examples.length > 0);
    });

  it('has a command for each generator of Yeoman, and the other way round', () => {
    const folders = readdirSync(join(packageRoot, 'generators'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(commands.map(generatorName).sort(), folders.sort());
  });

  for (const entry of commands)
    it(`is what Yeoman's generator ${generatorName(entry)} is made from`, async () => {
      const module = (await import(`../../../generators/${generatorName(entry)}/index.js`)) as {
        default: new (args: readonly string[], options: object) => { help: () => string };
      };
      const options = { help: true, namespace: 'lambda-aot:any', resolved: import.meta.filename };
      const help = new module.default([], options).help();
      assert.ok(help.startsWith(`${entry.summary}.\n`));
    });

  it('knows no other command', () => {
    assert.throws(() => commandNamed('nwe'), /Unknown command "nwe"\./);
  });
});
