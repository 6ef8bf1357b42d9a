import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addToSlnx } from '../../../lib/edit/solution-file/slnx.ts';
import { addToSln } from '../../../lib/edit/solution-file/sln.ts';
import type { ListedProject } from '../../../lib/edit/solution-file/solution-folder.ts';
import { listedInSln, listedInSlnx } from '../../../lib/edit/solution-file/solution-folder.ts';
import {
  assertLineEnds,
  assertOneInsertion,
  assertOnlyInsertions,
  dress,
  twice,
} from '../../support/edits.ts';

const pathsIn = (projects: readonly ListedProject[]): string[] => projects.map(({ path }) => path);

const paths = fc.constantFrom('src/A/A.csproj', 'B\\B.csproj', 'test/T.Tests/T.Tests.csproj');

const slnx = fc
  .tuple(
    fc.uniqueArray(paths),
    fc.constantFrom('  ', '\t', '    '),
    fc.constantFrom(
      '',
      '<!-- x -->\n',
      '<Configurations>\n    <Platform Name="x64" />\n  </Configurations>\n',
    ),
    fc.boolean(),
  )
  .map(([projects, indent, other, foldered]) => {
    const lines = projects.map((path) => `${indent}<Project Path="${path}" />\n`).join('');
    const inside = foldered ? `${indent}<Folder Name="/src/">\n${lines}${indent}</Folder>\n` : lines;
    return `<Solution>\n${other}${inside}</Solution>\n`;
  });

describe('a solution, however it is written,', () => {
  for (const folder of [undefined, 'src', 'more'])
    it(`gets a project ${folder ? `in the folder ${folder}` : 'in no folder'}, as .slnx`, () => {
      fc.assert(
        fc.property(slnx, dress, (text, dressed) => {
          const before = dressed(text);
          const after = twice((each) => addToSlnx(each, 'src/New/New.csproj', folder), before);
          assertOneInsertion(before, after);
          assertLineEnds(before, after);
          const listed = [...pathsIn(listedInSlnx(before)), 'src/New/New.csproj'];
          assert.deepEqual(pathsIn(listedInSlnx(after)).sort(), listed.sort());
        }),
        { numRuns: 300 },
      );
    });

  const configurations = fc.uniqueArray(fc.constantFrom('Debug|Any CPU', 'Release|Any CPU', 'Debug|x64'));
  const sln = fc
    .tuple(fc.uniqueArray(paths), configurations, fc.boolean())
    .map(([projects, all, sections]) => {
      const entries = projects.map(
        (path, at) =>
          `Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "P${at}", "${path}", "{0000000${at}-0000-0000-0000-000000000000}"\nEndProject\n`,
      );
      const platforms = `\tGlobalSection(SolutionConfigurationPlatforms) = preSolution\n${all.map((each) => `\t\t${each} = ${each}\n`).join('')}\tEndGlobalSection\n`;
      const build = '\tGlobalSection(ProjectConfigurationPlatforms) = postSolution\n\tEndGlobalSection\n';
      return `\nMicrosoft Visual Studio Solution File, Format Version 12.00\n# mine\n${entries.join('')}Global\n${platforms}${sections ? build : ''}EndGlobal\n`;
    });

  for (const folder of [undefined, 'src'])
    it(`gets a project ${folder ? `in the folder ${folder}` : 'in no folder'}, as .sln`, () => {
      fc.assert(
        fc.property(sln, dress, (text, dressed) => {
          const before = dressed(text);
          const after = twice((each) => addToSln(each, 'src/New/New.csproj', folder), before);
          assertOnlyInsertions(before, after);
          assertLineEnds(before, after);
          const listed = [...pathsIn(listedInSln(before)), 'src\\New\\New.csproj'];
          assert.deepEqual(pathsIn(listedInSln(after)).sort(), listed.sort());
        }),
        { numRuns: 300 },
      );
    });
});
