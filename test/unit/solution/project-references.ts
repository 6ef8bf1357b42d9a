import assert from 'node:assert/strict';
import { memoryFiles } from '../../../lib/solution/memory-files.ts';
import { Solution } from '../../../lib/solution/solution.ts';

const projectTo = (...others: string[]): string =>
  `<Project>${others.map((each) => `<ItemGroup><ProjectReference Include="..\\${each}\\${each}.csproj" /></ItemGroup>`).join('')}</Project>`;

describe('the projects that a project refers to', () => {
  it('are each there once, by whatever ways they are reached', () => {
    const files: Record<string, string> = {
      'src/A/A.csproj': projectTo('B', 'C', 'Gone'),
      'src/B/B.csproj': projectTo('C'),
      'src/C/C.csproj': projectTo('A'),
    };
    const solution = new Solution('/solution', memoryFiles(new Map(Object.entries(files))));
    assert.deepEqual(
      solution.withReferences('src/A/A.csproj').map(({ path }) => path),
      Object.keys(files),
    );
  });

  it('include those that a wildcard matches, as MSBuild matches files', () => {
    const wildcard = (include: string): string =>
      `<Project><ItemGroup><ProjectReference Include="${include}" /></ItemGroup></Project>`;
    const found = (include: string): string[] => {
      const files = {
        'src/A/A.csproj': wildcard(include),
        'src/Lib.One/Lib.One.csproj': '<Project />',
        'src/deep/er/Two.csproj': '<Project />',
        'test/T/T.csproj': '<Project />',
      };
      const solution = new Solution('/solution', memoryFiles(new Map(Object.entries(files))));
      return solution.withReferences('src/A/A.csproj').map(({ name }) => name);
    };
    assert.deepEqual(found('..\\Lib.*\\*.csproj'), ['A', 'Lib.One']);
    assert.deepEqual(found('../../src/**/*.csproj'), ['A', 'Lib.One', 'Two']);
    assert.deepEqual(found('../deep/?r/*.csproj;../../test/*/*.csproj'), ['A', 'Two', 'T']);
    assert.deepEqual(found('../Lib?*/*.fsproj'), ['A']);
  });
});
