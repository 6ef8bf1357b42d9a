import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSolution } from '../../../lib/solution/read.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { evaluateProject } from '../../support/evaluate.ts';
import { installed } from '../../support/installed.ts';
import { projectLayouts } from '../../support/project-layouts.ts';
import { writeTree } from '../../support/tree.ts';

describe('what is read of a project is what dotnet msbuild says, with', function () {
  this.timeout(300_000);

  before(function () {
    const reason = installed('dotnet');
    if (reason === undefined) return;
    console.log(`    skipped: ${reason}`);
    this.skip();
  });

  for (const [title, { files, properties }] of Object.entries(projectLayouts))
    it(title, async () => {
      const folder = temporaryFolder();
      try {
        writeTree(folder, { ...files, 'App.slnx': '<Solution />' });
        const names = Object.keys(properties);
        const evaluated = await evaluateProject(join(folder, 'src/App/App.csproj'), {
          properties: ['Configuration', ...names],
          items: [],
        });
        assert.ok(evaluated, 'dotnet msbuild gave no answer');
        for (const name of names)
          assert.equal(evaluated.properties[name], properties[name], `MSBuild: ${name}`);
        const [project] = readSolution(folder).projects;
        assert.ok(project);
        if ('OutputType' in properties) assert.equal(project.property('OutputType'), properties.OutputType);
        if ('AssemblyName' in properties) assert.equal(project.assemblyName, properties.AssemblyName);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
});
