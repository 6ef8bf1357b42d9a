import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generatorName } from '../../../lib/command/command.ts';
import { commandNamed, commands } from '../../../lib/commands/catalogue.ts';
import { inputNameOf } from '../../../lib/inputs/define.ts';
import { packageRoot } from '../../../lib/package-root.ts';

describe('the catalogue of commands', () => {
  for (const { name, load } of commands)
    it(`loads ${name}, with examples`, async () => {
      const { examples } = await load();
      assert.ok(examples.length > 0);
    });

  const generators = commands.filter(({ generator }) => generator !== false);

  it('has a command for each generator of Yeoman, and the other way round', () => {
    const folders = readdirSync(join(packageRoot, 'generators'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(generators.map(generatorName).sort(), folders.sort());
  });

  for (const entry of generators)
    it(`is what Yeoman's generator ${generatorName(entry)} is made from`, async () => {
      const module = (await import(`../../../generators/${generatorName(entry)}/index.js`)) as {
        default: new (args: readonly string[], options: object) => { help: () => string };
      };
      const options = { help: true, namespace: 'lambda-aot:any', resolved: import.meta.filename };
      const help = new module.default([], options).help();
      assert.ok(help.startsWith(`${entry.summary}.\n`));
    });

  for (const { name, synonyms = {}, load } of commands)
    it(`suggests for the synonyms of ${name} what it accepts`, async () => {
      const { inputs } = await load();
      for (const [synonym, line] of Object.entries(synonyms)) {
        const [command, ...flags] = line.split(' ');
        assert.equal(command, name, synonym);
        for (const flag of flags) assert.ok(Object.hasOwn(inputs, inputNameOf(flag)), line);
      }
    });

  it('gives each synonym to one command, and none that is a command', () => {
    const words = commands.flatMap(({ name, synonyms = {} }) => [name, ...Object.keys(synonyms)]);
    assert.deepEqual(words, [...new Set(words)]);
  });

  it('knows no other command', () => {
    assert.throws(() => commandNamed('nwe'), /Unknown command "nwe"\./);
  });
});
